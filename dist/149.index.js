export const id = 149;
export const ids = [149];
export const modules = {

/***/ 2149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportDiagnosis: () => (/* binding */ reportDiagnosis)
});

// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __webpack_require__(8973);
// EXTERNAL MODULE: ./lib/mask.js
var mask = __webpack_require__(7639);
// EXTERNAL MODULE: ./lib/outputs.js
var outputs = __webpack_require__(5077);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/engine/policy/json.js
const DEPTH = 200;
/**
 * Reads JSON strictly (RFC 8259), keeping the place of every element. Unlike `JSON.parse` it keeps doubled keys, of which
 * only the last would survive. A byte order mark is skipped. Never throws.
 */
function readJson(text) {
    let i = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let error;
    const fail = (message, offset = i) => {
        error ??= { message, offset };
        return undefined;
    };
    const skip = () => {
        for (let c = text.charCodeAt(i); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(++i))
            ;
    };
    const found = () => (i >= text.length ? 'the end of the text' : `\`${visible(text.slice(i, i + 1))}\``);
    const string = () => {
        const start = i++;
        let out = '';
        let from = i;
        for (;;) {
            const c = text.charCodeAt(i);
            if (Number.isNaN(c))
                return fail('a string that is not closed', start);
            if (c === 34) {
                out += text.slice(from, i++);
                return out;
            }
            if (c < 32)
                return fail('a control character in a string; it has to be written as an escape');
            if (c !== 92) {
                i++;
                continue;
            }
            out += text.slice(from, i);
            const e = text[i + 1] ?? '';
            const plain = ESCAPES[e];
            if (plain !== undefined) {
                out += plain;
                i += 2;
            }
            else if (e === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 2, i + 6))) {
                out += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
                i += 6;
            }
            else
                return fail('an escape that JSON does not have');
            from = i;
        }
    };
    const value = (depth) => {
        if (depth > DEPTH)
            return fail(`more than ${DEPTH} levels of nesting`);
        skip();
        const start = i;
        const c = text[i];
        if (c === '{')
            return object(depth, start);
        if (c === '[')
            return array(depth, start);
        if (c === '"') {
            const s = string();
            return s === undefined ? undefined : { kind: 'scalar', value: s, range: { start, end: i } };
        }
        SCALAR.lastIndex = i;
        const m = SCALAR.exec(text);
        if (!m)
            return fail(`expected a value, found ${found()}`);
        i += m[0].length;
        return { kind: 'scalar', value: JSON.parse(m[0]), range: { start, end: i } };
    };
    const object = (depth, start) => {
        const members = [];
        i++;
        skip();
        if (text[i] === '}')
            return { kind: 'object', members, range: { start, end: ++i } };
        for (;;) {
            skip();
            if (text[i] !== '"')
                return fail(`expected a key in double quotes, found ${found()}`);
            const keyStart = i;
            const key = string();
            if (key === undefined)
                return undefined;
            const keyRange = { start: keyStart, end: i };
            skip();
            if (text[i] !== ':')
                return fail(`expected \`:\` after the key, found ${found()}`);
            i++;
            const v = value(depth + 1);
            if (!v)
                return undefined;
            members.push({ key, keyRange, value: v });
            skip();
            if (text[i] === '}')
                return { kind: 'object', members, range: { start, end: ++i } };
            if (text[i] !== ',')
                return fail(`expected \`,\` or \`}\`, found ${found()}`);
            i++;
        }
    };
    const array = (depth, start) => {
        const items = [];
        i++;
        skip();
        if (text[i] === ']')
            return { kind: 'array', items, range: { start, end: ++i } };
        for (;;) {
            const v = value(depth + 1);
            if (!v)
                return undefined;
            items.push(v);
            skip();
            if (text[i] === ']')
                return { kind: 'array', items, range: { start, end: ++i } };
            if (text[i] !== ',')
                return fail(`expected \`,\` or \`]\`, found ${found()}`);
            i++;
        }
    };
    const node = value(0);
    skip();
    if (node && i < text.length)
        fail(`expected the end of the text, found ${found()}`);
    return node && !error ? { node } : { error: error ?? { message: 'no value', offset: i } };
}
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const visible = (c) => (c < ' ' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c);
/** The plain value of a node. Of doubled keys the last one survives, as everywhere in AWS's tools. */
function jsonOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'array':
            return node.items.map(jsonOf);
        case 'object':
            return Object.fromEntries(node.members.map((m) => [m.key, jsonOf(m.value)]));
    }
}
/** The node that reference tokens lead to; of doubled keys the last one. */
function nodeAt(node, path) {
    const [head, ...rest] = path;
    if (head === undefined)
        return node;
    const next = node.kind === 'object'
        ? node.members.findLast((m) => m.key === head)?.value
        : node.kind === 'array'
            ? node.items[Number(head)]
            : undefined;
    return next && nodeAt(next, rest);
}
/** 1-based line and column of an offset; columns count UTF-16 code units, as editors and GitHub do. */
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}

// EXTERNAL MODULE: ./lib/engine/pointer.js
var engine_pointer = __webpack_require__(8211);
;// CONCATENATED MODULE: ./lib/render/locate.js


/**
 * The place in a file of the repository where the thing that a pointer names stands: in the workflow, or in a policy document
 * that was read from the repository. The nearest thing around it when it has no place of its own; undefined when not even the
 * step is known.
 */
function locate(hop, pointer) {
    if (!pointer.startsWith('/workflow'))
        return locateInDocument(hop, pointer);
    // A claim is nobody's to edit: the place is that of the job's fact which it follows from.
    const fact = pointer.startsWith('/workflow/claims') ? factBehind(hop, pointer) : pointer;
    for (let p = fact; p !== ''; p = p.slice(0, p.lastIndexOf('/'))) {
        if (Object.hasOwn(hop.places, p))
            return hop.places[p];
    }
    return;
}
function factBehind(hop, pointer) {
    const name = (0,engine_pointer/* tokens */.LU)(pointer)[2];
    if (name === 'aud')
        return '/workflow/inputs/audience';
    const { environment, event } = ('diagnosis' in hop.outcome ? hop.outcome.diagnosis.kase.workflow.job : undefined) ?? {};
    if (name === 'sub' || name === 'environment')
        return environment ? '/workflow/job/environment' : '/workflow/job/event';
    return name === 'event_name' || (name === 'ref' && event) ? '/workflow/job/event' : '/workflow';
}
function locateInDocument(hop, pointer) {
    if (!('diagnosis' in hop.outcome))
        return;
    const documents = Object.entries(hop.outcome.diagnosis.kase.written ?? {});
    const [at, document] = documents.find(([p]) => `${pointer}/`.startsWith(`${p}/`)) ?? [];
    if (at === undefined || !document?.file)
        return;
    const read = readJson(document.text);
    const names = (0,engine_pointer/* tokens */.LU)(pointer.slice(at.length));
    const start = { line: document.line ?? 1, column: document.column ?? 1 };
    const file = document.file;
    if ('error' in read)
        return { file, ...start };
    // The element itself, or as much of the way to it as the text has.
    const depth = names.findIndex((_, i) => !nodeAt(read.node, names.slice(0, i + 1)));
    const node = nodeAt(read.node, depth < 0 ? names : names.slice(0, depth)) ?? read.node;
    const { line, column } = positionOf(document.text, node.range.start);
    return { file, line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

;// CONCATENATED MODULE: ./lib/engine/case.js
/** The documents of a case, each with its pointer. */
const documentPointers = (kase) => [
    ...(kase.target.trustPolicy === undefined ? [] : ['/target/trustPolicy']),
    ...list(kase.source.identityPolicies, '/source/identityPolicies'),
    ...(kase.source.permissionsBoundary === undefined ? [] : ['/source/permissionsBoundary']),
    ...list(kase.source.sessionPolicies, '/source/sessionPolicies'),
    ...list(kase.source.scps, '/source/scps'),
    ...list(kase.target.rcps, '/target/rcps'),
];
const list = (docs, p) => (docs ?? []).map((_, i) => `${p}/${i}`);

// EXTERNAL MODULE: ./lib/engine/judgement.js
var engine_judgement = __webpack_require__(5965);
;// CONCATENATED MODULE: ./lib/render/redact.js



/** What stands for an external ID that a trust policy expects. */
const HIDDEN_EXTERNAL_ID = '<external ID of the role>';
/**
 * The story with everything taken out that the reader may not see, before anything is rendered, so that no form can leak what
 * another hides: values that came from a secret, external IDs that a trust policy expects, and with `maskAccountIds` the
 * account IDs. Tokens, signatures and the rest of a credential are taken out always, should an answer quote one.
 */
function redact(story) {
    const hide = story.attempts.flatMap((a) => a.hops).flatMap((h) => redact_hidden(h, story.options));
    const { url, ...run } = story.run;
    const unmasked = {
        ...story,
        attempts: walk(story.attempts, hiding(hide)),
        run: url === undefined ? run : { ...run, url: withoutCredentials(url) },
    };
    const mask = story.options.maskAccountIds ? masking(placeholders(unmasked, story)) : (t) => t;
    return { story: { ...unmasked, attempts: walk(unmasked.attempts, mask) }, unmasked, mask };
}
/** A diagnosis by itself, redacted in the same way. */
function redactDiagnosis(d, options) {
    const roleArn = d.kase.workflow.inputs['role-arn'] ?? '';
    const hop = { roleArn, outcome: { granted: false, diagnosis: d }, places: {}, notes: [] };
    const run = { server: 'https://github.com', event: '', version: '' };
    const { story } = redact({ attempts: [{ hops: [hop], expect: 'granted' }], run, options });
    const outcome = story.attempts[0]?.hops[0]?.outcome;
    return outcome && 'diagnosis' in outcome ? outcome.diagnosis : d;
}
function redact_hidden(hop, options) {
    if (!('diagnosis' in hop.outcome)) {
        const name = hop.secrets?.['role-arn'];
        return name === undefined ? [] : [secret(hop.roleArn, name)];
    }
    const d = hop.outcome.diagnosis;
    const { inputs } = d.kase.workflow;
    const names = [...new Set([...(inputs.secret ?? []), ...Object.keys(hop.secrets ?? {})])];
    const secrets = names.flatMap((name) => texts(inputs[name] ?? (name === 'role-arn' ? hop.roleArn : undefined)).map((v) => secret(v, hop.secrets?.[name])));
    return options.showExternalId ? secrets : [...secrets, ...expectedExternalIds(d)];
}
const secret = (value, name) => ({
    value,
    as: name === undefined ? '<value of a secret>' : `<value of secrets.${name}>`,
});
const texts = (value) => typeof value === 'string'
    ? [value]
    : typeof value === 'number'
        ? [String(value)]
        : Array.isArray(value)
            ? value.flatMap(texts)
            : value !== null && typeof value === 'object'
                ? Object.values(value).flatMap(texts)
                : [];
/** The values a document expects for `sts:ExternalId`, wherever they stand, and those a repair would send. */
function expectedExternalIds(d) {
    const sent = d.kase.workflow.inputs['external-id'];
    const compared = (0,engine_judgement/* comparisons */.lU)(d.judgement).flatMap((c) => (isExternalId(c.key) ? c.expected : []));
    const repaired = d.repairs
        .flatMap((r) => r.edits)
        .flatMap((e) => (/external-?id/i.test(e.path) && e.op !== 'remove' ? texts(e.value) : []));
    const written = [d.kase.target, d.kase.source].flatMap(underExternalId);
    // What the workflow itself sends in the open is no news to its reader.
    return [...new Set([...compared, ...repaired, ...written])]
        .filter((v) => v !== sent && /[^*?]/.test(v))
        .map((value) => ({ value, as: HIDDEN_EXTERNAL_ID }));
}
const isExternalId = (key) => key.toLowerCase() === 'sts:externalid';
const underExternalId = (value) => value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([k, v]) => (isExternalId(k) ? texts(v) : underExternalId(v)));
/** Every account that is named, in the order of the story: the roles' own, then the callers', then all others. */
function placeholders(story, original) {
    const hops = original.attempts.flatMap((a) => a.hops.toReversed());
    const callers = hops.flatMap((h) => ('diagnosis' in h.outcome ? [h.outcome.diagnosis.kase.source.caller?.arn ?? ''] : []));
    const names = new Map();
    const used = new Map();
    const name = (account, stem) => {
        if (account === undefined || names.has(account))
            return;
        const n = (used.get(stem) ?? 0) + 1;
        used.set(stem, n);
        names.set(account, n === 1 ? stem : `${stem}_${n}`);
    };
    for (const h of hops)
        name(accountOf(h.roleArn), '$TARGET_ACCOUNT');
    for (const c of callers)
        name(accountOf(c), '$SOURCE_ACCOUNT');
    walk(story.attempts, (s) => {
        for (const m of s.matchAll(/arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12})(?!\d)/g))
            name(m[1], '$OTHER_ACCOUNT');
        for (const m of s.matchAll(/^\d{12}$|(?<=[aA]ccount `?)\d{12}(?!\d)/g))
            name(m[0], '$OTHER_ACCOUNT');
        return s;
    });
    return names;
}
/** The account of a role or caller ARN, even of one that is not quite an ARN. */
const accountOf = (arn) => (0,engine_arn/* parsePrincipalArn */.P3)(arn)?.account ?? /:(\d{12}):/.exec(arn)?.[1];
function hiding(hide) {
    const values = [...new Map(hide.map((h) => [h.value, h])).values()]
        .filter((h) => h.value !== '')
        .toSorted((a, b) => b.value.length - a.value.length)
        .map((h) => ({ ...h, inText: inText(h.value) }));
    return (text) => {
        const whole = values.find((h) => h.value === text);
        if (whole)
            return whole.as;
        return withoutCredentials(values.reduce((t, h) => t.replace(h.inText, () => h.as), text));
    };
}
function masking(names) {
    if (names.size === 0)
        return (text) => text;
    const numbers = new RegExp(`(?<!\\d)(${[...names.keys()].join('|')})(?!\\d)`, 'g');
    return (text) => text.replace(numbers, (n) => names.get(n) ?? n);
}
/** Where a value stands in a longer text. A short one only between quotes, or it would be found in the middle of anything. */
function inText(value) {
    const forms = [...new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent((0,render_escape/* wellFormed */.ES)(value))])].map(literal);
    const any = forms.join('|');
    return new RegExp(value.length < 8 ? `(?<=["'\`])(?:${any})(?=["'\`])` : any, 'g');
}
const literal = (s) => s.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const CREDENTIALS = [
    [/eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, '<token>'],
    [/(x-amz-security-token\s*[:=]\s*)[^\s&"']+/gi, '$1<session token>'],
    [/(x-amz-signature|signature)(\s*=\s*)[0-9a-f]{32,}/gi, '$1$2<signature>'],
    [/\b(?:FwoG|FQoG|IQoJ)[\w+/=]{60,}/g, '<session token>'],
    [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '<access key ID>'],
    [/(https?:\/\/)[^\s/@:]+:[^\s/@]+@/g, '$1'],
];
const withoutCredentials = (text) => CREDENTIALS.reduce((t, [pattern, as]) => t.replace(pattern, as), text);
// Words of ours, by which the structure is told apart; they hold nothing from outside.
const STRUCTURE = new Set(['kind', 'is', 'truth', 'seen', 'want', 'op', 'certainty', 'side', 'cause', 'after', 'api', 'expect']);
// Places and names of secrets are known to every reader of the workflow.
const UNTOUCHED = new Set(['places', 'secrets']);
/** Every string of a value passed through `change`; what was one object stays one. */
function walk(value, change) {
    const seen = new WeakMap();
    const visit = (v) => {
        if (typeof v === 'string')
            return change(v);
        if (v === null || typeof v !== 'object')
            return v;
        const known = seen.get(v);
        if (known !== undefined)
            return known;
        const out = Array.isArray(v) ? v.map(visit) : Object.fromEntries(Object.entries(v).map(member));
        seen.set(v, out);
        return out;
    };
    const member = ([k, v]) => UNTOUCHED.has(k) || (STRUCTURE.has(k) && typeof v === 'string') ? [k, v] : [key(k), visit(v)];
    // Names of members are structure too, unless they carry something: a tag, a condition key, a path.
    const key = (k) => (/^[a-zA-Z][a-zA-Z-]*$/.test(k) ? k : change(k));
    return visit(value);
}

// EXTERNAL MODULE: ./lib/engine/claims.js
var engine_claims = __webpack_require__(8841);
;// CONCATENATED MODULE: ./lib/engine/edit.js


/** The sides that have to act for these edits, in the order they first appear. */
const sidesOf = (edits) => [...new Set(edits.map((e) => (0,engine_pointer/* sideOf */.Jh)(e.path)))];
/**
 * The case with the edits made; the case itself is not touched.
 * Two things follow an edit. A document that was edited loses its text, which no longer says what stands there. Claims that
 * were observed stay only while the job and the repository are what they were: an edit there derives them anew.
 */
function edit_apply(kase, edits) {
    const edited = edits.reduce((doc, e) => put(doc, (0,engine_pointer/* tokens */.LU)(e.path), e), kase);
    const stale = Object.keys(kase.written ?? {}).filter((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`)));
    const fresh = edits.some((e) => DERIVES_CLAIMS.test(e.path)) ? (0,engine_claims/* rederive */.BR)(kase, edited) : edited;
    if (stale.length === 0)
        return fresh;
    const written = Object.fromEntries(Object.entries(kase.written ?? {}).filter(([p]) => !stale.includes(p)));
    return { ...fresh, written };
}
const DERIVES_CLAIMS = /^\/workflow\/(job|repository|inputs\/audience)(\/|$)/;
function put(doc, [head, ...rest], e) {
    if (head === undefined)
        return e.op === 'remove' ? undefined : e.value;
    if (Array.isArray(doc)) {
        const i = head === '-' ? doc.length : Number(head);
        if (rest.length > 0)
            return doc.with(i, put(doc[i], rest, e));
        return e.op === 'remove' ? doc.toSpliced(i, 1) : doc.toSpliced(i, e.op === 'add' ? 0 : 1, e.value);
    }
    const { [head]: old, ...others } = (doc ?? {});
    const value = put(old, rest, e);
    // Spreading keeps the order of the members, so that a diff shows the change and nothing else.
    return value === undefined ? others : { ...doc, [head]: value };
}

;// CONCATENATED MODULE: ./lib/render/report.js


/**
 * The verdict of a diagnosis. What AWS has answered is never overruled: a refusal that the facts do not explain stays one.
 */
const verdictOf = (d) => d.transient ? 'unknown' : d.kind === 'explained' || d.kase.answer ? 'refused' : d.kind === 'granted' ? 'granted' : 'unknown';
/** The exit code of `explain`: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained. */
const exitCodeOf = (d) => d.kind === 'granted' ? 0 : d.kind === 'explained' && !d.transient ? 1 : 3;
/** The claims that may be shown; everything else of a token stays out of every sink. */
const SHOWN_CLAIMS = [
    'iss',
    'aud',
    'sub',
    'azp',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'environment',
    'event_name',
    'ref',
    'ref_type',
    'job_workflow_ref',
    'workflow',
    'workflow_ref',
    'actor',
    'actor_id',
    'enterprise',
    'enterprise_id',
    'runner_environment',
    'repository_visibility',
];
/** The claims of a case that may be shown. */
const shownClaims = (claims) => Object.fromEntries(SHOWN_CLAIMS.flatMap((k) => (claims[k] === undefined ? [] : [[k, claims[k]]])));
/** The report of a diagnosis, which has to be redacted already: plain data, the same for the same case. */
function reportOf(d, showExternalId = false) {
    const first = d.findings[0];
    const { inputs, claims } = d.kase.workflow;
    const { answer } = d.kase;
    return {
        schemaVersion: 1,
        verdict: verdictOf(d),
        kind: d.kind,
        side: d.kind === 'granted' || d.transient || !first ? 'none' : first.side,
        cause: first?.cause ?? null,
        certainty: first?.certainty ?? null,
        transient: d.transient,
        gates: d.gates.map((g) => ({ id: g.id, truth: g.judgement.truth })),
        causes: d.findings.map((f) => reportedCause(f, showExternalId)),
        repairs: d.repairs.map((r) => reportedRepair(d, r)),
        ruledOut: d.met.map((c) => `${c.test} \`${c.key}\` at ${c.at}`),
        notSeen: d.notSeen.map((g) => `${g.what}: ${g.why}`),
        request: {
            api: inputs.api ?? null,
            roleArn: inputs['role-arn'] ?? null,
            caller: d.kase.source.caller?.arn ?? null,
            sessionName: inputs['session-name'] ?? null,
            ...(claims ? { claims: shownClaims(claims) } : {}),
        },
        ...(answer
            ? {
                answer: {
                    ...(answer.code === undefined ? {} : { code: answer.code }),
                    message: answer.message,
                    ...(answer['request-id'] === undefined ? {} : { requestId: answer['request-id'] }),
                    ...(answer.status === undefined ? {} : { status: answer.status }),
                },
            }
            : {}),
        ...(d.capped ? { capped: true } : {}),
    };
}
function reportedCause(f, showExternalId) {
    const { comparison: c } = f.demand;
    // What a trust policy expects for an external ID is shown to nobody who does not have it.
    const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId;
    return {
        id: f.cause,
        side: f.side,
        certainty: f.certainty,
        title: f.title,
        ...f.explanation,
        key: c.key,
        operator: c.test,
        ...(hidden ? {} : { expected: c.expected }),
        actual: c.actual.is === 'present' ? (hidden ? ['differs'] : c.actual.values) : c.actual.is === 'absent' ? [] : null,
        at: c.at,
        ...(c.actual.from ? { from: c.actual.from } : {}),
    };
}
function reportedRepair(d, r) {
    const after = edit_apply(d.kase, r.edits);
    const changed = (p) => ((0,engine_pointer.at)(d.kase, p) === (0,engine_pointer.at)(after, p) ? undefined : (0,engine_pointer.at)(after, p));
    const trustPolicy = changed('/target/trustPolicy');
    const identity = (after.source.identityPolicies ?? []).find((p, i) => p !== d.kase.source.identityPolicies?.[i]);
    const workflow = Object.fromEntries(r.edits.filter((e) => e.path.startsWith('/workflow/')).map((e) => [e.path, e.op === 'remove' ? null : e.value]));
    return {
        side: r.sides[0] ?? 'target',
        sides: r.sides,
        edits: r.edits,
        after: r.after,
        admits: r.admits,
        locksOut: r.locksOut,
        ...(trustPolicy === undefined ? {} : { trustPolicy }),
        ...(identity === undefined ? {} : { identityPolicy: identity }),
        ...(Object.keys(workflow).length > 0 ? { workflow } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/render/view.js



/** The story as the reader may see it. Everything that is rendered comes from here. */
function viewOf(given) {
    const { story, unmasked, mask } = redact(given);
    const attempts = story.attempts.flatMap((attempt, a) => {
        const hops = attempt.hops.map((hop, i) => hopView(hop, unmasked.attempts[a]?.hops[i] ?? hop, given.attempts[a]?.hops[i] ?? hop, i, mask));
        const focus = hops.find((h) => h.status !== 'granted' && h.status !== 'skipped') ?? hops.at(-1);
        if (!focus)
            return [];
        const asExpected = attempt.expect === 'refused' ? focus.status === 'refused' : focus.status === 'granted';
        return [{ attempt, hops, focus, status: focus.status, asExpected }];
    });
    return { run: story.run, options: story.options, attempts, mask };
}
/** The attempts, those that are not as expected first, the plain refusals before the rest. */
const byUrgency = (attempts) => attempts.toSorted((a, b) => rank(a) - rank(b));
const rank = (a) => a.asExpected ? 9 : a.attempt.expect === 'refused' ? 0 : ['refused', 'unknown', 'transient'].indexOf(a.status) + 1;
function hopView(hop, unmasked, original, index, mask) {
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(original.roleArn);
    const role = arn && 'name' in arn ? arn.name : (hop.roleArn.split('/').at(-1) ?? '');
    const diagnosis = 'diagnosis' in hop.outcome ? hop.outcome.diagnosis : undefined;
    const known = 'diagnosis' in original.outcome ? accountOf(original.outcome.diagnosis.kase.source.caller?.arn ?? '') : undefined;
    return {
        hop,
        unmasked,
        index,
        status: statusOf(hop),
        ...(diagnosis ? { diagnosis } : {}),
        ...(arn?.kind === 'role' ? { arn } : {}),
        role: role === '' ? '(no role)' : role,
        account: mask(accountOf(original.roleArn) ?? ''),
        callerAccount: mask(known ?? ''),
        ...acting(diagnosis),
    };
}
function statusOf({ outcome }) {
    if ('skipped' in outcome)
        return 'skipped';
    if (outcome.granted)
        return 'granted';
    const { diagnosis } = outcome;
    return diagnosis.transient ? 'transient' : verdictOf(diagnosis);
}
/** Who has to act is read off what is shown as the fix; without one, off the causes. */
function acting(d) {
    if (!d || d.transient)
        return { sides: [], alternatives: [] };
    const wrong = [...new Set(view_suspects(d).map((f) => f.side))];
    const fits = (r) => r.sides.length === wrong.length && r.sides.every((s) => wrong.includes(s));
    const repair = d.kind === 'explained' ? (d.repairs.find(fits) ?? d.repairs[0]) : undefined;
    const sides = repair ? repair.sides : wrong.length > 0 ? wrong : d.kind === 'explained' ? brokenSides(d) : [];
    return { sides, ...(repair ? { repair } : {}), alternatives: d.repairs.filter((r) => r !== repair) };
}
/** The causes that are worth telling first: proven ones, else implied ones, else all that remain. */
function view_suspects(d) {
    const sure = d.findings.filter((f) => f.certainty !== 'possible');
    return sure.length > 0 ? sure : d.findings;
}
const brokenSides = (d) => [
    ...new Set(d.gates.filter((g) => g.judgement.truth === 'false').map((g) => GATE_SIDE[g.id])),
];
const GATE_SIDE = {
    token: 'workflow',
    request: 'workflow',
    provider: 'target',
    'trust-policy': 'target',
    'identity-policy': 'source',
    organization: 'source',
    session: 'workflow',
};

;// CONCATENATED MODULE: ./lib/render/words.js

// Sentences in which every value from outside stands between backticks; the escaping is up to the form they are put into.
/** A value as part of such a sentence. A backtick inside would end it early, so it is spelt out. */
const quoted = (value) => `\`${value.replaceAll('`', '\\u{60}')}\``;
/** A list in words: `a`, `a and b`, `a, b and c`. */
const listed = (items, conjunction = 'and') => items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
/** A number with its noun. */
const counted = (n, noun, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;
/** The first letter as a capital, unless it is a value. */
const sentence = (text) => {
    const first = text.slice(0, 1).toUpperCase() + text.slice(1);
    return /[.:?!]$/.test(first) ? first : `${first}.`;
};
/** The words for a document of the case. */
function documentWords(pointer, role) {
    if (pointer.startsWith('/target/trustPolicy'))
        return `the trust policy of role ${quoted(role)}`;
    if (pointer.startsWith('/source/identityPolicies'))
        return "the caller's identity policy";
    if (pointer.startsWith('/source/permissionsBoundary'))
        return "the caller's permissions boundary";
    if (pointer.startsWith('/source/sessionPolicies'))
        return "the caller's session policy";
    if (pointer.startsWith('/source/scps'))
        return "a service control policy of the caller's organization";
    if (pointer.startsWith('/target/rcps'))
        return "a resource control policy of the role's organization";
    if (pointer.startsWith('/target/oidcProvider'))
        return 'the OIDC provider';
    if (pointer.startsWith('/target/role'))
        return `role ${quoted(role)}`;
    return '';
}
/** The statement that a pointer leads into, by its Sid or its number; empty outside of one. */
function statementWords(kase, pointer) {
    const m = /^(.*?\/Statement)(?:\/(\d+))?(?=\/|$)/.exec(pointer);
    if (!m)
        return '';
    const sid = (0,engine_pointer.at)(kase, `${m[1]}${m[2] === undefined ? '' : `/${m[2]}`}/Sid`);
    if (typeof sid === 'string' && sid !== '')
        return `statement ${quoted(sid)}`;
    return m[2] === undefined ? 'its statement' : `statement ${Number(m[2]) + 1}`;
}
/** What of the job or its step a pointer names, in the words of a workflow file. */
function workflowWords(pointer) {
    const [, group, name = ''] = (0,engine_pointer/* tokens */.LU)(pointer);
    if (group === 'inputs')
        return `input ${quoted(STEP_INPUTS[name] ?? name)}`;
    if (group === 'claims')
        return name === '' ? "the token's claims" : `claim ${quoted(name)}`;
    if (group === 'job')
        return JOB[name] ?? 'the job';
    if (group === 'repository')
        return name === 'template' ? "the repository's subject template" : "the repository's settings";
    return 'the workflow';
}
const JOB = {
    permission: 'the permission `id-token`',
    environment: '`environment:` of the job',
    event: '`on:` of the workflow',
    ref: 'the ref of the run',
    actor: 'the actor of the run',
};
const STEP_INPUTS = {
    'role-arn': 'role-to-assume',
    'external-id': 'role-external-id',
    'session-name': 'role-session-name',
    'duration-seconds': 'role-duration-seconds',
    region: 'aws-region',
};
/** Where a fact of the request comes from. */
function originWords(pointer) {
    if (pointer === '/workflow/inputs/api')
        return 'the call';
    if (pointer.startsWith('/workflow'))
        return workflowWords(pointer);
    if (pointer.startsWith('/source/caller/tags'))
        return "the caller's tags";
    if (pointer.startsWith('/source/caller'))
        return 'the caller';
    return documentWords(pointer, '').replace(' of role ``', '').replace('role ``', 'the role');
}
/** One edit as an order: "in the trust policy of role `x`, statement `y`, replace the value of `z`". */
function editWords(kase, e, role) {
    const place = (0,engine_pointer/* sideOf */.Jh)(e.path) === 'workflow' ? '' : placeWords(kase, e.path, role);
    const verb = { add: 'add', replace: 'replace', remove: 'remove' }[e.op];
    if ((0,engine_pointer/* sideOf */.Jh)(e.path) === 'workflow')
        return workflowOrder(e);
    if (e.path === '/target/oidcProvider')
        return providerOrder(e);
    const name = elementName(e.path);
    if (name === undefined)
        return `${place === '' ? '' : `in ${place}, `}${verb} ${e.path.includes('/Statement') ? 'the statement' : 'it'}`;
    const what = e.op === 'replace' && (0,engine_pointer.at)(kase, e.path) !== undefined ? `the value of ${name}` : `${name}`;
    return `in ${place}, ${verb} ${what}`;
}
function providerOrder(e) {
    const value = (e.op === 'remove' ? {} : e.value);
    const ids = Array.isArray(value?.['client-ids']) ? value['client-ids'].map((id) => quoted(String(id))) : [];
    const url = typeof value?.url === 'string' ? ` for ${quoted(`https://${value.url}`)}` : '';
    return `create the IAM OIDC provider${url}${ids.length > 0 ? ` with client ID ${listed(ids)}` : ''}`;
}
const placeWords = (kase, path, role) => [documentWords(path, role), /\/Statement\/(?:\d+|-)$/.test(path) ? '' : statementWords(kase, path)].filter((w) => w !== '').join(', ');
/** The nearest name on the way to an element that says what it is: a condition key, `Principal`, `Action` … */
function elementName(path) {
    const names = (0,engine_pointer/* tokens */.LU)(path).slice(2);
    const after = names.indexOf('Condition');
    if (after >= 0) {
        const [operator, key] = names.slice(after + 1);
        return key !== undefined ? quoted(key) : operator !== undefined ? `the conditions under ${quoted(operator)}` : '`Condition`';
    }
    if (/\/Statement\/(?:\d+|-)$/.test(path))
        return 'a statement';
    const principal = names.indexOf('Principal');
    if (principal >= 0)
        return quoted(names.slice(principal, principal + 2).join('.'));
    const name = names.findLast((n) => !/^(\d+|-|Statement)$/.test(n));
    return name === undefined ? undefined : quoted(name);
}
function workflowOrder(e) {
    const [, group, name = ''] = (0,engine_pointer/* tokens */.LU)(e.path);
    if (group === 'job' && (name === 'permission' || name === 'id-token'))
        return 'give the job the permission `id-token: write`';
    const what = group === 'job' && name === 'environment' ? '`environment:` of the job' : workflowWords(e.path);
    if (e.op === 'remove' || e.value === null)
        return `take ${what} away`;
    const value = typeof e.value === 'string' || typeof e.value === 'number' ? ` to ${quoted(String(e.value))}` : '';
    return `set ${what}${value}`;
}
/** A link of the chain, by the call that is made. */
function gateWords(gate, d, role, account) {
    const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    switch (gate) {
        case 'token':
            return 'job gets an OIDC token from GitHub (`id-token: write`)';
        case 'request':
            return web ? 'request is well formed' : 'request is well formed, credentials are good';
        case 'provider':
            return `OIDC provider exists in account ${quoted(account)} and lists the audience`;
        case 'trust-policy':
            return `trust policy of ${quoted(role)} ${web ? 'matches the token' : 'admits the caller'}`;
        case 'identity-policy':
            return "caller's own policies let it ask";
        case 'organization':
            return web ? 'organization policies of the target do not deny' : 'organization policies of both sides do not deny';
        case 'session':
            return 'session may last as long as asked';
    }
}

// EXTERNAL MODULE: ./lib/engine/truth.js
var truth = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/render/summary/rows.js

/** Every comparison of a diagnosis, each once, in the order of the gates. */
function rowsOf(d) {
    const about = new Set(d.findings.map((f) => statementOf(f.demand.comparison.at)));
    const rows = new Map();
    for (const g of d.gates) {
        for (const { comparison, deny } of leaves(g.judgement, false)) {
            const statement = statementOf(comparison.at);
            const key = `${g.id} ${comparison.at} ${comparison.test} ${comparison.key} ${deny}`;
            const before = rows.get(key);
            const row = {
                comparison,
                gate: g.id,
                ...(statement ? { statement } : {}),
                deny,
                state: stateOf(comparison.truth, deny),
                nearest: about.has(statement),
            };
            if (!before || severity(row) > severity(before))
                rows.set(key, row);
        }
    }
    return [...rows.values()];
}
/** The truth of each statement of a gate, over all the actions it was asked about. */
function statementTruths(d) {
    const truths = new Map();
    const visit = (j) => {
        if (j.kind === 'comparison')
            return;
        if (j.kind === 'not' || j.kind === 'observed')
            return visit(j.part);
        const own = statementOf(j.at);
        if (j.kind === 'all' && own === j.at)
            truths.set(own, (0,truth/* every */.Si)([truths.get(own) ?? 'true', j.truth]));
        for (const p of j.parts)
            visit(p);
    };
    for (const g of d.gates)
        visit(g.judgement);
    return truths;
}
/** The pointer of the statement in which an element stands. */
const statementOf = (pointer) => /^.*?\/Statement(?:\/\d+)?(?=\/|$)/.exec(pointer)?.[0] ?? undefined;
function* leaves(j, deny) {
    if (j.kind === 'comparison')
        yield { comparison: j, deny };
    else if (j.kind === 'not')
        yield* leaves(j.part, !deny);
    else if (j.kind === 'observed')
        yield* leaves(j.part, deny);
    else
        for (const p of j.parts)
            yield* leaves(p, deny);
}
const stateOf = (truth, deny) => truth === 'unknown' ? 'unknown' : (truth === 'true') === !deny ? 'holds' : 'fails';
const severity = (r) => ['holds', 'unknown', 'fails'].indexOf(r.state);

;// CONCATENATED MODULE: ./lib/render/summary/certainty.js






/** How sure the verdict is and what that rests on, in sentences. */
function certaintyWords(a) {
    const h = a.focus;
    const d = h.diagnosis;
    if (!d)
        return [];
    if (a.status === 'transient')
        return ["AWS's or GitHub's own answer names the reason, and it is one that passes by itself."];
    const said = d.kase.answer ? [] : ['No call was made: this is worked out, not tried.'];
    switch (d.kind) {
        case 'explained':
            return [...said, ...provenWords(h, d, a.asExpected)];
        case 'narrowed':
            return [...said, ...narrowedWords(d)];
        case 'unexplained':
            return [
                `${readWords(d)} By all of that the request is allowed; AWS refused it all the same.`,
                'So what refuses is something that was not seen, or IAM has not yet applied a recent change everywhere.',
            ];
        case 'granted':
            return [...said, `${readWords(d)} By all of that the request is allowed.`];
    }
}
/** Its one word. */
const certaintyName = (d) => d.kind === 'unexplained' ? 'not explained' : d.kind === 'granted' ? 'worked out' : (view_suspects(d)[0]?.certainty ?? 'proven');
/** The line of the summary. */
const certaintyLine = (a) => a.focus.diagnosis &&
    `**Certainty: ${a.status === 'transient' ? 'proven' : certaintyName(a.focus.diagnosis)}.** ${certaintyWords(a).map(render_escape/* prose */.CS).join(' ')}`;
function provenWords(h, d, asExpected) {
    const told = (0,engine_judgement/* comparisons */.lU)(d.judgement).some((c) => c.told && c.truth === 'false');
    const failing = rowsOf(d).filter((r) => !r.deny && r.nearest);
    const wrong = failing.filter((r) => r.state === 'fails');
    const replay = wrong.length > 0 ? ` (${wrong.length} of ${counted(failing.length, 'condition')} of the statement ${wrong.length === 1 ? 'fails' : 'fail'})` : '';
    return [
        ...(told ? ["AWS's own answer names what refuses."] : []),
        ...(documentPointers(d.kase).length > 0
            ? [`${readWords(d)} Replayed against ${requestWords(d.kase)}: refused as it stands${replay}${asExpected ? '' : afterWords(h)}.`]
            : told
                ? []
                : [`It follows from ${requestWords(d.kase)}${asExpected ? '' : afterWords(h)}.`]),
    ];
}
const afterWords = (h) => !h.repair
    ? ''
    : h.repair.after === 'true'
        ? ', allowed with the change below'
        : '; with the change below it may still be refused by what was not seen';
function narrowedWords(d) {
    const left = view_suspects(d);
    const unread = d.notSeen.slice(0, 3).map((g) => g.what);
    return [
        ...(documentPointers(d.kase).length > 0 ? [readWords(d)] : []),
        ...(unread.length > 0 ? [`Not seen: ${listed(unread)}.`] : []),
        left[0]?.certainty === 'implied'
            ? 'AWS refused, and every explanation that remains includes what is called implied below.'
            : `${counted(left.length, 'cause')} ${left.length === 1 ? 'remains' : 'remain'}; none is proven.`,
    ];
}
/** Which documents were read, and how they came to be known. */
function readWords(d) {
    const documents = documentPointers(d.kase).map((p) => {
        const how = d.kase.written?.[p];
        const source = how?.readAs ?? (how?.file ? `from ${quoted(how.file)}` : undefined);
        return `${documentWords(p, d.kase.target.role?.arn?.split('/').at(-1) ?? 'the role').replace(' of role `the role`', '')} was ${source ? `read (${source})` : 'given'}`;
    });
    return documents.length > 0 ? sentence(listed([...new Set(documents)])) : '';
}
function requestWords(kase) {
    if (kase.workflow.inputs.api === 'AssumeRole')
        return 'the caller and the inputs of this step';
    return kase.workflow.claims ? "the claims of this run's own token" : "the claims that GitHub's rules give for this job";
}

;// CONCATENATED MODULE: ./lib/render/jsonEdit.js


/**
 * A JSON text with one edit made in it and every other character as it was: indentation, order, spacing. Undefined when the
 * text is no JSON or has no such place.
 * @param path the pointer from the document to the element, empty for the document itself
 */
function editJson(text, op, path, value) {
    const read = readJson(text);
    if ('error' in read)
        return;
    const names = (0,engine_pointer/* tokens */.LU)(path);
    const name = names.at(-1);
    if (name === undefined)
        return op === 'remove' ? undefined : splice(text, read.node.range, written(text, 0, value));
    const parent = nodeAt(read.node, names.slice(0, -1));
    if (!parent || parent.kind === 'scalar')
        return;
    const elements = elementsOf(parent);
    const found = parent.kind === 'object' ? parent.members.findLastIndex((m) => m.key === name) : indexIn(name, elements.length);
    const there = elements[found];
    if (op === 'remove')
        return there && removeElement(text, parent, elements, found);
    if (there && (op === 'replace' || parent.kind === 'object')) {
        const range = jsonEdit_valueOf(parent, found)?.range;
        return range && splice(text, range, written(text, range.start, value));
    }
    if (op === 'replace')
        return;
    const at = parent.kind === 'object' ? elements.length : found;
    return insertElement(text, parent, elements, at, parent.kind === 'object' ? `${JSON.stringify(name)}: ` : '', value);
}
/** The pretty-printed text of a value, two spaces deep. */
const prettyJson = (value) => JSON.stringify(value, null, 2) ?? '';
const splice = (text, { start, end }, by) => text.slice(0, start) + by + text.slice(end);
const indexIn = (name, length) => (name === '-' ? length : /^\d+$/.test(name) ? Number(name) : -1);
const elementsOf = (node) => node.kind === 'object'
    ? node.members.map((m) => ({ start: m.keyRange.start, end: m.value.range.end }))
    : node.kind === 'array'
        ? node.items.map((i) => i.range)
        : [];
const jsonEdit_valueOf = (node, i) => node.kind === 'object' ? node.members[i]?.value : node.kind === 'array' ? node.items[i] : undefined;
/** An element goes with the comma that separates it from its neighbour. */
function removeElement(text, parent, elements, i) {
    const here = elements[i] ?? parent.range;
    const next = elements[i + 1];
    const before = elements[i - 1];
    if (next)
        return splice(text, { start: here.start, end: next.start }, '');
    if (before)
        return splice(text, { start: before.end, end: here.end }, '');
    return splice(text, { start: parent.range.start + 1, end: parent.range.end - 1 }, '');
}
function insertElement(text, parent, elements, at, key, value) {
    if (at < 0 || at > elements.length)
        return;
    const spread = elements.length > 0 ? /\n/.test(text.slice(parent.range.start, elements[0]?.start)) : /\n/.test(text);
    const inner = elements[0] && spread ? indentAt(text, elements[0].start) : indentAt(text, parent.range.start) + unitOf(text);
    const gap = spread ? `\n${inner}` : ' ';
    const item = key + written(text, 0, value, spread ? inner : indentAt(text, parent.range.start));
    const before = elements[at - 1];
    const next = elements[at];
    if (before)
        return splice(text, { start: before.end, end: before.end }, `,${gap}${item}`);
    if (next)
        return splice(text, { start: next.start, end: next.start }, `${item},${gap}`);
    const close = spread ? `\n${indentAt(text, parent.range.start)}` : '';
    const open = spread ? gap : '';
    return splice(text, { start: parent.range.start + 1, end: parent.range.end - 1 }, open + item + close);
}
/** The white space at the start of the line in which an offset stands. */
const indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
/** One step of indentation, as the first indented line has it. */
const unitOf = (text) => /\n([ \t]+)/.exec(text)?.[1] ?? '  ';
/** A value in the style of its surroundings. */
function written(text, offset, value, indent = indentAt(text, offset)) {
    const unit = unitOf(text);
    return (JSON.stringify(value, null, /\n/.test(text) ? unit : 0) ?? 'null').replaceAll('\n', `\n${indent}`);
}

;// CONCATENATED MODULE: ./lib/render/workflow/unifiedDiff.js
/** Lines around a change that are shown with it. */
const CONTEXT = 3;
/**
 * The unified diff of two texts of one file, empty when they are equal. Line breaks are shown as `\n` alone; a last line
 * without one is marked as `diff` does (GNU diffutils, "Unified Format").
 */
function unifiedDiff(file, before, after) {
    const lines = compare(split(before), split(after));
    const hunks = hunksOf(lines);
    if (hunks.length === 0)
        return '';
    return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}
/** Lines with their breaks, so that a missing one at the end is a difference. */
const split = (text) => text.split(/(?<=\n)/).filter((line) => line !== '');
/** The shortest script of insertions and deletions: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
function compare(a, b) {
    const trace = [];
    const ends = new Map([[1, 0]]);
    for (let d = 0;; d++) {
        trace.push(new Map(ends));
        for (let k = -d; k <= d; k += 2) {
            const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
            let x = down ? (ends.get(k + 1) ?? 0) : (ends.get(k - 1) ?? 0) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            ends.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack(a, b, trace);
        }
    }
}
function walkBack(a, b, trace) {
    const lines = [];
    let [x, y] = [a.length, b.length];
    for (let d = trace.length - 1; d >= 0; d--) {
        const ends = trace[d] ?? new Map();
        const k = x - y;
        const down = k === -d || (k !== d && (ends.get(k - 1) ?? -1) < (ends.get(k + 1) ?? -1));
        const fromX = ends.get(down ? k + 1 : k - 1) ?? 0;
        const fromY = fromX - (down ? k + 1 : k - 1);
        while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
            x--;
            y--;
            lines.push({ mark: ' ', text: a[x] ?? '' });
        }
        if (d === 0)
            break;
        if (down)
            lines.push({ mark: '+', text: b[--y] ?? '' });
        else
            lines.push({ mark: '-', text: a[--x] ?? '' });
    }
    return lines.reverse();
}
function hunksOf(lines) {
    const near = lines.map((_, i) => lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some((l) => l.mark !== ' '));
    const hunks = [];
    let [before, after] = [1, 1];
    let open = [];
    lines.forEach((line, i) => {
        if (near[i])
            open.push(line);
        if (line.mark !== '+')
            before++;
        if (line.mark !== '-')
            after++;
        if (open.length > 0 && !near[i + 1]) {
            hunks.push(hunk(open, before, after));
            open = [];
        }
    });
    return hunks;
}
/** One hunk; `before` and `after` are the numbers of the lines that follow it. */
function hunk(lines, before, after) {
    const old = lines.filter((l) => l.mark !== '+').length;
    const fresh = lines.filter((l) => l.mark !== '-').length;
    const head = `@@ -${range(before - old, old)} +${range(after - fresh, fresh)} @@`;
    return [head, ...lines.map((l) => l.mark + shown(l.text))].join('\n');
}
const range = (start, count) => count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
const shown = (line) => line.endsWith('\n') ? line.replace(/\r?\n$/, '') : `${line}\n\\ No newline at end of file`;

;// CONCATENATED MODULE: ./lib/render/forms/policyDiff.js






/** The documents that a repair changes, as they were written where that is known, else as pretty-printed JSON. */
function changedDocuments(kase, edits) {
    const after = edit_apply(kase, edits);
    const written = kase.written ?? {};
    return documentPointers(kase).flatMap((p) => {
        const ours = edits.filter((e) => `${e.path}/`.startsWith(`${p}/`));
        const wanted = (0,engine_pointer.at)(after, p);
        if (ours.length === 0 || wanted === undefined)
            return [];
        const text = written[p]?.text;
        const edited = text === undefined ? undefined : ours.reduce((t, e) => edit(t, e, p), text);
        if (text === undefined || edited === undefined || !means(edited, wanted))
            return [{ at: p, before: prettyJson((0,engine_pointer.at)(kase, p)), after: prettyJson(wanted) }];
        const { file, line } = written[p] ?? {};
        return [{ at: p, before: text, after: edited, ...(file ? { file } : {}), ...(line ? { line } : {}) }];
    });
}
const edit = (text, e, p) => text === undefined ? undefined : editJson(text, e.op, e.path.slice(p.length), e.op === 'remove' ? undefined : e.value);
/** The edited text says what the engine was asked about; otherwise the text is not shown. */
function means(text, wanted) {
    const read = readJson(text);
    return 'node' in read && JSON.stringify(jsonOf(read.node)) === JSON.stringify(wanted);
}
/** The changes of policy documents, each as a unified diff of what stands there. */
const policyDiffs = (kase, edits) => changedDocuments(kase, edits)
    .map((d) => ({ at: d.at, diff: diffOf(d) }))
    .filter((c) => c.diff !== '');
/** A document that stands in a file keeps the file's name and line numbers; one that was fetched has neither. */
function diffOf({ before, after, file, line = 1 }) {
    const diff = unifiedDiff(file ?? '', policyDiff_closed(before), policyDiff_closed(after));
    const named = file === undefined ? diff.split('\n').slice(2).join('\n') : diff;
    return named.replace(/^@@ -(\d+)(\S*) \+(\d+)(\S*) @@$/gm, (_, from, a, to, b) => `@@ -${Number(from) + line - 1}${a} +${Number(to) + line - 1}${b} @@`);
}
const policyDiff_closed = (text) => `${text.replace(/\n$/, '')}\n`;

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/gather/workflow/document.js
var workflow_document = __webpack_require__(3376);
// EXTERNAL MODULE: ./lib/gather/workflow/jobStep.js
var jobStep = __webpack_require__(7603);
;// CONCATENATED MODULE: ./lib/render/workflow/splice.js
/** The text with one part replaced. */
const spliced = (text, s) => text.slice(0, s.start) + s.insert + text.slice(s.end);
/** The line break a text uses. */
const eolOf = (text) => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');
/** The offset at which the line of an offset begins, after a byte order mark. */
function lineStart(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}
/** The offset after the line break of an offset's line, or the end of the text. */
function lineEnd(text, offset) {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at + 1;
}
/** Puts whole lines after the line of an offset. */
function insertAfterLine(text, offset, lines) {
    const eol = eolOf(text);
    const end = lineEnd(text, offset);
    const closed = end > 0 && text[end - 1] === '\n';
    return { start: end, end, insert: closed ? lines + eol : eol + lines };
}

;// CONCATENATED MODULE: ./lib/render/workflow/yamlValue.js

/** A scalar as YAML, quoted when it has to be, and in the quotes of the value it takes the place of. */
function scalarText(value, flow, like) {
    if (typeof value !== 'string')
        return String(value);
    const single = like !== 'QUOTE_DOUBLE';
    const quoted = like === 'QUOTE_SINGLE' || like === 'QUOTE_DOUBLE';
    const breaks = /[\r\n]/.test(value);
    const type = breaks
        ? 'QUOTE_DOUBLE'
        : quoted || (flow && /[,[\]{}]/.test(value))
            ? single
                ? 'QUOTE_SINGLE'
                : 'QUOTE_DOUBLE'
            : 'PLAIN';
    return (0,dist/* stringify */.As)(
    // As a value of a mapping: at the top of a file `---` and `...` mean something else.
    { v: value }, {
        lineWidth: 0,
        singleQuote: single,
        defaultStringType: type,
        defaultKeyType: 'PLAIN',
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
        .slice('v: '.length)
        .trimEnd();
}
/** The text after `key:`, with the space or line break that parts it from the colon. */
function valueText(value, layout, like) {
    if (value.is === 'scalar')
        return ` ${scalarText(value.value, layout.flow, like)}`;
    const nested = layout.eol + ' '.repeat(layout.column + layout.unit);
    if (value.is === 'lines') {
        const plain = value.lines.every((line) => /^\S[ -~]*$/.test(line));
        return layout.flow || !plain
            ? ` ${scalarText(value.lines.join('\n'), layout.flow)}`
            : ` |-${value.lines.map((line) => nested + line).join('')}`;
    }
    if (layout.flow)
        return ` ${flowMap(value.entries)}`;
    return value.entries.map(([k, v]) => `${nested}${k}: ${scalarText(v, false)}`).join('');
}
/** A mapping on one line. */
const flowMap = (entries) => `{ ${entries.map(([k, v]) => `${k}: ${scalarText(v, true)}`).join(', ')} }`;

;// CONCATENATED MODULE: ./lib/render/workflow/mapping.js




/** Where a node of a parsed text stands; a missing node is taken to stand at 0, which the check of the result refuses. */
const rangeOf = (node) => {
    const range = node?.range;
    return range ? [range[0], range[1]] : [0, 0];
};
/** The layout of a mapping's own entries. */
function layoutOf(doc, map) {
    const [first] = (0,workflow_document/* entries */.jO)(doc, map);
    const [start] = rangeOf(first?.[1].key);
    const flow = (0,dist/* isMap */.jh)(map) && map.flow === true;
    return { flow, column: start - lineStart(doc.text, start), unit: indentUnit(doc), eol: eolOf(doc.text) };
}
/** The step of the indentation: how far the jobs stand in from `jobs:`. */
function indentUnit(doc) {
    const jobs = (0,workflow_document/* entries */.jO)(doc, doc.yaml.contents).find(([name]) => name === 'jobs')?.[1];
    const [job] = (0,workflow_document/* entries */.jO)(doc, jobs?.value);
    const [start] = rangeOf(job?.[1].key);
    const column = start - lineStart(doc.text, start);
    return (0,dist/* isMap */.jh)(jobs?.value) && !jobs.value.flow && column > 0 && column <= 8 ? column : 2;
}
/** Adds an entry: in a block after the entry named, or after the last that fills one line; in a flow mapping at the end. */
function addEntry(doc, map, name, value, after) {
    const layout = layoutOf(doc, map);
    const text = `${name}:${valueText(value, layout)}`;
    if (layout.flow)
        return addToFlow(doc, map, text);
    const indent = ' '.repeat(layout.column);
    const list = (0,workflow_document/* entries */.jO)(doc, map);
    const before = list.filter(([n, e]) => (after === undefined || n === after) && fillsOneLine(doc, e)).at(-1);
    if (before)
        return insertAfterLine(doc.text, endOf(before[1]), indent + text);
    const [start] = rangeOf(list[0]?.[1].key);
    return { start, end: start, insert: text + layout.eol + indent };
}
function addToFlow(doc, map, text) {
    const last = (0,workflow_document/* entries */.jO)(doc, map).at(-1);
    const [start, end] = rangeOf(map);
    if (!last)
        return { start, end, insert: `{ ${text} }` };
    const at = endOf(last[1]);
    return { start: at, end: at, insert: `, ${text}` };
}
function fillsOneLine(doc, e) {
    return !isBlock(e.written) && !doc.text.slice(rangeOf(e.key)[0], endOf(e)).includes('\n');
}
/** Whether a node is a literal or folded scalar, whose text ends with its last line break. */
const isBlock = (node) => (0,dist/* isScalar */.jn)(node) && (node.type ?? '').startsWith('BLOCK');
/** The offset after the last character of an entry, trailing comments left out. */
function endOf(e) {
    return Math.max(rangeOf(e.key)[1], e.written ? endOfNode(e.written) : 0);
}
function endOfNode(node) {
    const [start, end] = rangeOf(node);
    if ((0,dist/* isCollection */.P3)(node) && !node.flow) {
        const last = node.items.at(-1);
        const value = (0,dist/* isPair */.tO)(last) ? (last.value ?? last.key) : last;
        return value ? endOfNode(value) : end;
    }
    return isBlock(node) ? Math.max(start, end - 1) : end;
}
/** Gives an entry another value; an anchor or a tag in front of the old one stays, and so does a comment after it. */
function replaceValue(doc, map, e, value) {
    const [keyStart, keyEnd] = rangeOf(e.key);
    const [start, end] = rangeOf(e.written);
    const layout = { ...layoutOf(doc, map), column: keyStart - lineStart(doc.text, keyStart) };
    const scalar = (0,dist/* isScalar */.jn)(e.written) ? e.written : undefined;
    const text = valueText(value, layout, scalar?.type);
    if (scalar && isBlock(scalar)) {
        return { start, end, insert: text.trimStart() + (doc.text.slice(start, end).endsWith('\n') ? layout.eol : '') };
    }
    // A value that is not written may be placed after a comment; then the text to replace is empty.
    const colon = keyEnd + doc.text.slice(keyEnd).indexOf(':') + 1;
    const props = start === end ? '' : doc.text.slice(colon, start).trim();
    if (props !== '')
        return { start, end, insert: valueText(value, { ...layout, flow: true }).trimStart() };
    return keepingComment(doc.text, { start: colon, end: start === end ? colon : end, insert: text });
}
/** A value of several lines begins after the comment on the key's line. */
function keepingComment(text, s) {
    const eol = eolOf(text);
    const at = s.insert.indexOf(eol);
    if (at < 0)
        return s;
    const rest = /^[^\r\n]*/.exec(text.slice(s.end))?.[0] ?? '';
    return {
        start: s.start,
        end: s.end + rest.length,
        insert: s.insert.slice(0, at) + rest.trimEnd() + s.insert.slice(at),
    };
}
/** Takes an entry out: its lines in a block, its comma in a flow mapping. */
function removeEntry(doc, map, name) {
    const list = (0,workflow_document/* entries */.jO)(doc, map);
    const i = list.findIndex(([n]) => n === name);
    const [key, next, previous] = [list[i]?.[1], list[i + 1]?.[1], list[i - 1]?.[1]];
    if (!key)
        return { start: 0, end: 0, insert: '' };
    const [start] = rangeOf(key.key);
    const end = endOf(key);
    const line = lineStart(doc.text, start);
    if (map.flow !== true && doc.text.slice(line, start).trim() === '')
        return { start: line, end: lineEnd(doc.text, end), insert: '' };
    if (next)
        return { start, end: rangeOf(next.key)[0], insert: '' };
    return previous ? { start: endOf(previous), end, insert: '' } : { start, end, insert: '' };
}
/** Whether the value of an entry is an alias, so that what it stands for belongs to another place too. */
const isShared = (e) => (0,dist/* isAlias */.Vj)(e.written);

;// CONCATENATED MODULE: ./lib/render/workflow/plan.js



/** What a value is as data. */
const dataOf = (value) => value.is === 'scalar'
    ? value.value
    : value.is === 'lines'
        ? value.lines.join('\n')
        : Object.fromEntries(value.entries);
/** Sets an entry of a mapping that is there. */
function planSet(doc, map, path, name, value, after) {
    const found = (0,workflow_document/* entry */.f_)(doc, map, name, true);
    if (!found)
        return { splice: addEntry(doc, map, name, value, after), path: [...path, name], value: dataOf(value) };
    if (value.is === 'scalar' && (0,workflow_document/* textOf */.b6)(found.value) === String(value.value))
        return 'done';
    return { splice: replaceValue(doc, map, found, value), path: [...path, nameOf(found)], value: dataOf(value) };
}
/** Sets an entry of a mapping inside a mapping, which is made when it is missing, empty or an alias. */
function planSetWithin(doc, map, path, outer, name, value, after) {
    const found = (0,workflow_document/* entry */.f_)(doc, map, outer);
    if (found && (0,dist/* isMap */.jh)(found.value) && !isShared(found))
        return planSet(doc, found.value, [...path, outer], name, value);
    const inner = value.is === 'scalar' ? value.value : String(dataOf(value));
    const others = found ? scalarEntries(doc, found) : [];
    if (!others)
        return { why: `\`${outer}\` is not a mapping of plain values` };
    const same = others.find(([n]) => n.toLowerCase() === name.toLowerCase());
    if (same && String(same[1]) === String(inner))
        return 'done';
    const whole = { is: 'map', entries: [...others.filter((e) => e !== same), [name, inner]] };
    const splice = found ? replaceValue(doc, map, found, whole) : addEntry(doc, map, outer, whole, after);
    return { splice, path: [...path, outer], value: dataOf(whole) };
}
/** The entries an alias stands for, none for an empty value; undefined when they are not all scalars. */
function scalarEntries(doc, e) {
    if (e.value === undefined || ((0,dist/* isScalar */.jn)(e.value) && (0,workflow_document/* textOf */.b6)(e.value) === undefined))
        return [];
    if (!(0,dist/* isMap */.jh)(e.value))
        return;
    const list = (0,workflow_document/* entries */.jO)(doc, e.value).map(([name, { value }]) => [name, (0,dist/* isScalar */.jn)(value) ? value.value : undefined]);
    return list.every((pair) => SCALARS.has(typeof pair[1])) ? list : undefined;
}
const SCALARS = new Set(['string', 'number', 'boolean']);
/** Takes an entry out of a mapping; nothing to do when it is not there. */
function planRemove(doc, map, path, name) {
    const found = (0,workflow_document/* entry */.f_)(doc, map, name, true);
    if (!found || !(0,dist/* isMap */.jh)(map))
        return 'done';
    return { splice: removeEntry(doc, map, nameOf(found)), path: [...path, nameOf(found)], value: undefined };
}
const nameOf = (e) => (0,workflow_document/* textOf */.b6)(e.key) ?? '';

;// CONCATENATED MODULE: ./lib/render/workflow/environmentEdit.js




/** Names the environment of a job, in the form the file has it; null takes it out. */
function planEnvironment(doc, job, path, name) {
    if ((0,workflow_document/* entry */.f_)(doc, job, 'uses'))
        return { why: 'a job that calls a reusable workflow cannot name an environment' };
    if (name === null)
        return planRemove(doc, job, path, 'environment');
    const found = (0,workflow_document/* entry */.f_)(doc, job, 'environment');
    const value = { is: 'scalar', value: name };
    if (found && (0,dist/* isMap */.jh)(found.value) && !isShared(found))
        return planSet(doc, found.value, [...path, 'environment'], 'name', value);
    return planSet(doc, job, path, 'environment', value, 'runs-on');
}

// EXTERNAL MODULE: ./lib/gather/workflow/expression.js
var workflow_expression = __webpack_require__(5059);
// EXTERNAL MODULE: ./lib/gather/workflow/inputName.js
var inputName = __webpack_require__(538);
;// CONCATENATED MODULE: ./lib/render/workflow/inputEdit.js






/** The engine's inputs that a step can be given. */
const WRITABLE = new Set([
    'role-arn',
    'session-name',
    'external-id',
    'duration-seconds',
    'tags',
    'transitive-tag-keys',
    'inline-session-policy',
    'managed-session-policies',
    'audience',
    'region',
]);
/** Gives the step an input, or takes it away for null and undefined. `input` is the engine's name. */
function planInput(doc, step, path, input, value) {
    if (!WRITABLE.has(input))
        return { why: `\`${input}\` is not an input of the step` };
    const name = (0,inputName/* stepName */.u)(input);
    if (input === 'tags')
        return planTags(doc, step, path, name, value);
    if (value === null || value === undefined)
        return remove(doc, step, path, name);
    const wanted = yamlValue(value);
    if (!wanted)
        return { why: `the value of \`${name}\` cannot be written in a workflow file` };
    return withNote(doc, step, name, planSetWithin(doc, step, path, 'with', name, wanted, 'uses'));
}
/** Session tags are the step's own; a workflow can only leave them out as a whole. */
function planTags(doc, step, path, name, value) {
    const none = value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
    return none
        ? planSetWithin(doc, step, path, 'with', name, { is: 'scalar', value: true }, 'uses')
        : remove(doc, step, path, name);
}
/** A `with:` that would be left empty goes as a whole, as GitHub wants a mapping there. */
function remove(doc, step, path, name) {
    const given = (0,workflow_document/* entry */.f_)(doc, step, 'with');
    if (given && isShared(given) && (0,workflow_document/* entry */.f_)(doc, given.value, name, true))
        return { why: '`with` is an alias that other steps share' };
    const names = (0,workflow_document/* entries */.jO)(doc, given?.value).map(([n]) => n.toLowerCase());
    if (names.length === 1 && names[0] === name)
        return planRemove(doc, step, path, 'with');
    return planRemove(doc, (0,dist/* isMap */.jh)(given?.value) ? given.value : undefined, [...path, 'with'], name);
}
/** An expression is written only when it is one reference: a value from a policy must not become one. */
function yamlValue(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return { is: 'scalar', value };
    if (typeof value === 'string')
        return (0,workflow_expression/* holdsExpression */.x9)(value) && !(0,workflow_expression/* parseReference */.F2)(value) ? undefined : { is: 'scalar', value };
    if (!Array.isArray(value) || !value.every((v) => typeof v === 'string' && !(0,workflow_expression/* holdsExpression */.x9)(v)))
        return;
    return value.length === 1 ? { is: 'scalar', value: String(value[0]) } : { is: 'lines', lines: value };
}
function withNote(doc, step, name, planned) {
    const old = (0,workflow_document/* textOf */.b6)((0,workflow_document/* entry */.f_)(doc, (0,workflow_document/* entry */.f_)(doc, step, 'with')?.value, name, true)?.value);
    const from = old === undefined ? undefined : (0,workflow_expression/* parseReference */.F2)(old);
    if (!from || planned === 'done' || !('splice' in planned))
        return planned;
    return {
        ...planned,
        note: `\`${name}\` comes from \`${from.context}.${from.name}\`, which can be changed instead`,
    };
}

;// CONCATENATED MODULE: ./lib/render/workflow/intention.js

/** Whether a text says what the old one said with exactly this one change, and is still without errors. */
function saysAfter(before, text, plan) {
    const after = (0,workflow_document/* parseWorkflow */.hM)(text);
    if (after.yaml.errors.length > 0)
        return false;
    try {
        return canonical(changed(before.yaml.toJS(), plan.path, plan.value)) === canonical(after.yaml.toJS());
    }
    catch {
        // An alias without its anchor, or one that multiplies without end.
        return false;
    }
}
/** The data with one entry set, or taken out for undefined; the rest is shared, the data itself is not touched. */
function changed(data, [head, ...rest], value) {
    if (head === undefined)
        return value;
    if (Array.isArray(data))
        return data.with(Number(head), changed(data[Number(head)], rest, value));
    const { [head]: old, ...others } = (data ?? {});
    const next = changed(old, rest, value);
    return next === undefined ? others : { ...others, [head]: next };
}
/** The data as text that does not depend on the order of entries. */
const canonical = (data) => JSON.stringify(data, (_, v) => v !== null && typeof v === 'object' && !Array.isArray(v)
    ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
    : v);

// EXTERNAL MODULE: ./lib/gather/workflow/permissionBlock.js
var permissionBlock = __webpack_require__(9849);
;// CONCATENATED MODULE: ./lib/render/workflow/permissionEdit.js





const WRITE = { is: 'scalar', value: 'write' };
const granting = (...others) => ({
    is: 'map',
    entries: [...others, ['id-token', 'write']],
});
/**
 * Gives a job `id-token: write` in the block that decides for it: its own, else a mapping of the workflow. A block that is
 * one word or empty for the whole workflow stays as it is, and the job gets one of its own, so that no other job changes.
 * Every permission a block does not list is none (docs.github.com "Workflow syntax", permissions).
 */
function planPermission(doc, job, jobId, path) {
    const block = (0,permissionBlock/* permissionBlock */.h)(doc, jobId);
    if (!block)
        return added(doc, job, path, granting(['contents', 'read']), 'a job with a `permissions` block has no permission that the block does not list');
    const word = (0,workflow_document/* textOf */.b6)(block.entry.value);
    const owner = block.of === 'job' ? job : (0,workflow_document/* rootOf */.I5)(doc);
    if (!owner)
        return { why: 'the file is not a mapping' };
    if (word !== undefined)
        return inPlaceOfWord(doc, job, path, block.of, word);
    if (block.of === 'job')
        return planSetWithin(doc, owner, path, 'permissions', 'id-token', WRITE);
    if (!(0,dist/* isMap */.jh)(block.entry.value) || block.entry.value.items.length === 0)
        return added(doc, job, path, granting());
    return planSetWithin(doc, owner, [], 'permissions', 'id-token', WRITE);
}
function added(doc, job, path, value, note) {
    return {
        splice: addEntry(doc, job, 'permissions', value, 'runs-on'),
        path: [...path, 'permissions'],
        value: dataOf(value),
        ...(note ? { note } : {}),
    };
}
function inPlaceOfWord(doc, job, path, of, word) {
    if (word !== 'read-all' && word !== 'write-all')
        return { why: `\`permissions: ${word}\` is not a value that GitHub knows` };
    const value = granting(['contents', word === 'read-all' ? 'read' : 'write']);
    const note = `\`${word}\` cannot be combined with \`id-token: write\`: every other permission the job needs has to be listed`;
    const own = (0,workflow_document/* entry */.f_)(doc, job, 'permissions');
    if (of === 'workflow' || !own)
        return added(doc, job, path, value, note);
    return { splice: replaceValue(doc, job, own, value), path: [...path, 'permissions'], value: dataOf(value), note };
}

;// CONCATENATED MODULE: ./lib/render/workflowDiff.js










/**
 * The edits of `/workflow/inputs/…`, `/workflow/job/permission` and `/workflow/job/environment` as a unified diff of the
 * user's own file, in its own layout; `text` is the whole file after them, line breaks included. The result is parsed again:
 * a diff that would change anything else, such as what an anchor shares with another job, is not given.
 */
function workflowDiff(workflow, edits) {
    let text = workflow.text;
    const notes = [];
    for (const edit of edits) {
        const doc = (0,workflow_document/* parseWorkflow */.hM)(text);
        if (doc.yaml.errors.length > 0)
            return none(`\`${workflow.file}\` does not parse as YAML`);
        const planned = plan(doc, workflow, edit);
        if (planned === 'done')
            continue;
        if ('why' in planned)
            return none(planned.why);
        const next = spliced(text, planned.splice);
        if (!saysAfter(doc, next, planned))
            return none(`\`${edit.path}\` cannot be changed alone: the file shares it with another place`);
        text = next;
        if (planned.note !== undefined)
            notes.push(planned.note);
    }
    const diff = unifiedDiff(workflow.file, workflow.text, text);
    return diff === '' ? none(`\`${workflow.file}\` already says so`) : { is: 'diff', diff, text, notes };
}
const none = (why) => ({ is: 'none', why });
function plan(doc, { file, job, action }, edit) {
    const found = (0,jobStep/* findJob */.pC)(doc, job);
    if (!found || !(0,dist/* isMap */.jh)(found.value))
        return { why: `\`${file}\` has no job \`${job}\`` };
    const path = ['jobs', (0,workflow_document/* textOf */.b6)(found.key) ?? job];
    const [, group, name = ''] = (0,engine_pointer/* tokens */.LU)(edit.path);
    const value = edit.op === 'remove' ? null : edit.value;
    if (group === 'job' && (name === 'permission' || name === 'id-token'))
        return planPermission(doc, found.value, job, path);
    if (group === 'job' && name === 'environment') {
        return typeof value === 'string' || value === null
            ? planEnvironment(doc, found.value, path, value || null)
            : { why: 'the name of an environment is a string' };
    }
    if (group !== 'inputs')
        return { why: `\`${edit.path}\` is not written in a workflow file` };
    const step = (0,jobStep/* findStep */.MR)(doc, found.value, action ?? '');
    if (step.is !== 'found' || !(0,dist/* isMap */.jh)(step.node))
        return { why: `job \`${job}\` of \`${file}\` has no step with the id \`${action ?? ''}\`` };
    return planInput(doc, step.node, [...path, ...step.path], name, value);
}

;// CONCATENATED MODULE: ./lib/render/change.js



/** The diffs of a repair. */
function changeOf(h, repair) {
    const kase = h.diagnosis?.kase;
    const policies = kase ? policyDiffs(kase, repair.edits) : [];
    const edits = repair.edits.filter((e) => (0,engine_pointer/* sideOf */.Jh)(e.path) === 'workflow');
    const { workflow } = h.hop;
    const yaml = workflow && edits.length > 0 ? workflowDiff(workflow, edits) : undefined;
    const diffs = [...policies.map((p) => p.diff), yaml?.is === 'diff' ? yaml.diff : ''].join('\n');
    return {
        policies,
        ...(workflow && yaml?.is === 'diff' ? { workflow: { file: workflow.file, diff: yaml.diff, notes: yaml.notes } } : {}),
        ...(yaml?.is === 'none' ? { why: yaml.why } : {}),
        added: count(diffs, /^\+(?!\+\+ )/gm),
        removed: count(diffs, /^-(?!-- )/gm),
    };
}
const count = (text, line) => [...text.matchAll(line)].length;

;// CONCATENATED MODULE: ./lib/render/forms/jsonText.js
/** Whether a text holds only characters that can be seen and that no terminal acts upon: printable Latin-1, and space. */
const isPlain = (text) => !UNSEEN.test(text);
const UNSEEN = /[^\x20-\x7e\xa1-\xac\xae-\xff]/;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'g');
/** JSON on one line, in which every character that cannot be seen is an escape (RFC 8259, section 7). */
const jsonText = (value) => JSON.stringify(value).replace(EVERY_UNSEEN, unicodeEscape);
/** The same in lines, indented by two spaces. */
const jsonText_prettyJson = (value) => JSON.stringify(value, null, 2).replace(EVERY_UNSEEN, (c) => (c === '\n' ? c : unicodeEscape(c)));
const unicodeEscape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** Whether two JSON values are the same; the order of members does not matter. */
function jsonText_sameJson(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const x = Object.entries(a);
    const y = b;
    return (x.length === Object.keys(b).length && x.every(([k, v]) => Object.hasOwn(y, k) && jsonText_sameJson(v, y[k])));
}

;// CONCATENATED MODULE: ./lib/render/forms/change.js



/** The edits of a document as changes, in order. Undefined when they do not make up the whole difference. */
function changesOf(kase, d) {
    let edited = kase;
    const changes = [];
    for (const e of d.edits) {
        const doc = (0,engine_pointer.at)(edited, d.pointer);
        edited = edit_apply(edited, [e]);
        const next = (0,engine_pointer.at)(edited, d.pointer);
        if (doc === undefined || next === undefined)
            return;
        changes.push(change_changeOf(doc, next, e, (0,engine_pointer/* tokens */.LU)(e.path).slice((0,engine_pointer/* tokens */.LU)(d.pointer).length)));
    }
    return changes.length > 0 && jsonText_sameJson((0,engine_pointer.at)(edited, d.pointer), d.after) ? changes : undefined;
}
function change_changeOf(doc, next, e, path) {
    const [head, index, ...rest] = path;
    const list = doc?.Statement;
    if (head === 'Statement' && index !== undefined && Array.isArray(list)) {
        const place = [head, index];
        if (rest.length > 0)
            return { ...whole(doc, next, place, rest), doc };
        if (e.op === 'add' && (index === '-' || Number(index) === list.length))
            return { path: [head, '-'], before: undefined, after: e.value, doc };
        if (e.op === 'remove')
            return { path: place, before: valueAt(doc, place), after: undefined, doc };
        if (e.op === 'replace')
            return { path: place, before: valueAt(doc, place), after: e.value, doc };
    }
    return { ...whole(doc, next, [], path), doc };
}
/** The change at the end of the path, or at the first list on it. */
function whole(doc, next, from, rest) {
    const steps = rest.findIndex((_, i) => Array.isArray(valueAt(doc, [...from, ...rest.slice(0, i)])));
    const path = [...from, ...(steps < 0 ? rest : rest.slice(0, steps))];
    return { path, before: valueAt(doc, path), after: valueAt(next, path) };
}
const valueAt = (doc, path) => (0,engine_pointer.at)(doc, (0,engine_pointer/* below */.Gz)('/target', ...path).slice('/target'.length));

;// CONCATENATED MODULE: ./lib/render/forms/patterns.js
// A name that begins with a dash is left out of them: a command would take it for an option.
// Patterns of the IAM API (IAM API Reference: CreateRole, PutRolePolicy, PutUserPolicy, CreateOpenIDConnectProvider).
/** Whether it is a role name: 1 to 64 characters of `[\w+=,.@-]`. */
const isRoleName = (s) => /^(?!-)[A-Za-z0-9_+=,.@-]{1,64}$/.test(s);
/** Whether it is the name of a user or of a policy: 1 to 128 characters of `[\w+=,.@-]`. */
const isName = (s) => /^(?!-)[A-Za-z0-9_+=,.@-]{1,128}$/.test(s);
/** Whether it is the path of a role, user or policy that a shell takes as it is; IAM admits any of `!` to `~`. */
const isPath = (s) => s === '/' || /^\/[!-~]{1,510}\/$/.test(s);
/** Whether it is an account ID: twelve digits. */
const isAccount = (s) => /^\d{12}$/.test(s);
/** Whether it is a partition, such as `aws-us-gov`. */
const isPartition = (s) => /^aws(-[a-z]+)*$/.test(s);
/** Whether it is the URL of an OIDC provider without `https://`, as IAM has it: 1 to 255 characters. */
const isProviderUrl = (s) => /^[A-Za-z0-9.-]{1,255}(\/[A-Za-z0-9._~/-]*)?$/.test(s) && s.length <= 255;
/**
 * Whether it is a client ID: 1 to 255 characters, here without any that cannot be seen, and none that the AWS CLI would take
 * for an option or a file (AWS CLI User Guide, "Loading a parameter from a file").
 */
const isClientId = (s) => /^(?!-|fileb?:\/\/)[\x20-\x7e]{1,255}$/.test(s);
/** Whether a document keeps to the characters that IAM takes in one: tab, LF, CR and U+0020 to U+00FF (`policyDocumentType`). */
const isDocument = (doc) => patterns_texts(doc).every((s) => /^[\t\n\r\u0020-\u00ff]*$/.test(s));
/** Whether what is known of the role can be put into a command. */
const isNamed = (input) => isRoleName(input.roleName) && isPath(input.rolePath) && isAccount(input.account) && isPartition(input.partition);
/** Every string of a JSON value, keys included. */
function patterns_texts(doc) {
    if (typeof doc === 'string')
        return [doc];
    if (doc === null || typeof doc !== 'object')
        return [];
    return Array.isArray(doc)
        ? doc.flatMap((x) => patterns_texts(x))
        : Object.entries(doc).flatMap(([k, v]) => [k, ...patterns_texts(v)]);
}

;// CONCATENATED MODULE: ./lib/render/forms/editedDocument.js




/**
 * The document of a kind that the repair edits. Undefined when it edits none or several of the kind, when a trust policy was
 * not read (writing a whole one would drop statements that nobody has seen), when the document has characters that IAM does
 * not take, or when the role's ARN stands in it and is masked.
 */
function editedDocument(input, kind) {
    const found = kind === 'trust' ? trust(input) : identity(input);
    const [only, more] = found.filter((d) => !jsonText_sameJson(d.before, d.after));
    return only && !more && isDocument(only.after) && isDocument(only.before ?? null) ? only : undefined;
}
function trust({ kase, after, repair }) {
    const [before, now] = [kase.target.trustPolicy, after.target.trustPolicy];
    return before === undefined || now === undefined
        ? []
        : [editedDocument_document('trust', '/target/trustPolicy', before, now, repair.edits)];
}
function identity({ kase, after, repair }) {
    const before = kase.source.identityPolicies ?? [];
    const now = after.source.identityPolicies ?? [];
    // A document that is taken out moves the others: there is no form for that.
    if (now.length < before.length)
        return [];
    return now.map((doc, i) => editedDocument_document('identity', (0,engine_pointer/* below */.Gz)('/source/identityPolicies', i), before[i], doc, repair.edits));
}
const editedDocument_document = (kind, pointer, before, after, edits) => ({ kind, pointer, before, after, edits: edits.filter((e) => isWithin(e.path, pointer)) });
const isWithin = (path, pointer) => `${path}/`.startsWith(`${pointer}/`);
/** Whether the edits that reach into the document are all that it takes to get from `before` to `after`. */
const isReached = (input, d) => d.edits.length > 0 && sameJson(at(apply(input.kase, d.edits), d.pointer), d.after);
/** The statements that were appended to a document; undefined when anything else about it changed. */
function appended(d) {
    const now = statements(d.after);
    const then = d.before === undefined ? [] : statements(d.before);
    if (!now || !then || now.length <= then.length)
        return;
    if (!then.every((s, i) => jsonText_sameJson(s, now[i])))
        return;
    if (d.before !== undefined && !jsonText_sameJson(without(d.before), without(d.after)))
        return;
    return now.slice(then.length);
}
/** The statements of a document as a list; undefined when it is none that can be understood. */
function statements(doc) {
    const s = membersOf(doc)?.Statement;
    if (Array.isArray(s))
        return s;
    return membersOf(s) ? [s] : undefined;
}
/** The members of a JSON object; undefined for anything else. */
const membersOf = (j) => j !== null && typeof j === 'object' && !Array.isArray(j) ? j : undefined;
const without = (doc) => {
    const { Statement: _, ...rest } = membersOf(doc) ?? {};
    return rest;
};
/** The ARNs by which the role is known. */
const roleArns = (input) => {
    const asked = input.kase.workflow.inputs['role-arn'];
    const built = `arn:${input.partition}:iam::${input.account}:role${input.rolePath}${input.roleName}`;
    return [...new Set([built, ...(asked ? [asked] : [])])];
};
/** Whether a value would be shown as `***` in part, because it holds the role's ARN and that came from a secret. */
const isMasked = (input, value) => input.masked && patterns_texts(value).some((s) => roleArns(input).some((arn) => s.includes(arn)));

;// CONCATENATED MODULE: ./lib/render/forms/placeholder.js


/** Whether a text holds what stands for a value that the reader may not see: a command with it would write it into a policy. */
const holdsPlaceholder = (text) => text.includes(HIDDEN_EXTERNAL_ID) || /<value of (a secret|secrets\.[^<>]*)>/.test(text);
/** Whether such a value stands anywhere in a JSON value. */
const isRedacted = (value) => patterns_texts(value).some(holdsPlaceholder);

;// CONCATENATED MODULE: ./lib/render/forms/jqEdit.js




const CHECK = 'def check(f): if f then . else error("the policy is not the one that was read, nothing was changed") end;';
/**
 * Translates changes into a `jq` program that makes exactly these, and stops when what it finds is not what was read.
 * A statement is found by its Sid where that is unique, else by its place among as many; beside others it has to be the whole
 * statement that was read. Values come in through `--arg` and `--argjson`; names of members are string literals of `jq`, which are those of JSON.
 */
function jqEdit(changes, hidden) {
    const options = [];
    const bind = (name, value) => {
        if (hidden && isHidden(value, hidden))
            return jqEdit_literal(value, hidden);
        options.push(jqEdit_option(name, value));
        return `$${name}`;
    };
    if (hidden)
        options.push(`--arg ${hidden.variable} "$${hidden.variable}"`);
    const program = changes.flatMap((c, i) => {
        const name = (n) => (changes.length === 1 ? n : `${n}${i + 1}`);
        return step(c, (value) => bind(name('old'), value), (value) => bind(name('new'), value));
    });
    // Two changes of one statement find it by one check.
    const lines = program.filter((line, i) => !line.startsWith('check([') || program.indexOf(line) === i);
    return { options, program: [CHECK, ...lines.map((line, i) => (i === 0 ? line : `| ${line}`))] };
}
/** The program that writes a new document, of which a part stands in a shell variable. */
const jqNew = (doc, hidden) => ({
    options: [`--arg ${hidden.variable} "$${hidden.variable}"`],
    program: [jqEdit_literal(doc, hidden)],
});
function step(c, old, now) {
    const [head, index, ...rest] = c.path;
    const list = membersOf(c.doc)?.Statement;
    if (head !== 'Statement' || index === undefined || !Array.isArray(list))
        return jqEdit_put('.', c.path, c, old, now);
    if (index === '-')
        return [`check(.Statement | type == "array")`, `.Statement += [${now(c.after ?? null)}]`];
    const statement = list[Number(index)];
    const sid = membersOf(statement)?.Sid;
    if (typeof sid === 'string' && list.filter((s) => membersOf(s)?.Sid === sid).length === 1) {
        const found = `.Statement[] | select(.Sid == ${jqString(sid)})`;
        return [`check([${found}] | length == 1)`, ...jqEdit_put(`${found} | .`, rest, c, old, now)];
    }
    const place = `.Statement[${Number(index)}]`;
    // A statement with a value that the reader may not see cannot be compared as a whole.
    if (list.length === 1 || isRedacted(statement))
        return [`check(.Statement | length == ${list.length})`, ...jqEdit_put(place, rest, c, old, now)];
    const read = `check(${place} == ${old(statement)})`;
    if (c.after === undefined)
        return [read, `del(${pathOf(place, rest)})`];
    return [read, `${pathOf(place, rest)} = ${now(c.after)}`];
}
function jqEdit_put(from, path, c, old, now) {
    const place = pathOf(from, path);
    const read = `check(. == ${c.before === undefined ? 'null' : old(c.before)})`;
    if (c.after === undefined)
        return [`(${place}) |= ${read}`, `del(${place})`];
    return [`(${place}) |= (${read} | ${now(c.after)})`];
}
const pathOf = (from, path) => path.reduce((p, t) => {
    if (/^[A-Z][A-Za-z]*$/.test(t))
        return p.endsWith('.') ? `${p}${t}` : `${p}.${t}`;
    return `${p}[${jqString(t)}]`;
}, from);
/** A string literal of `jq`. It begins an interpolation by `\(`, which JSON never writes: a backslash is always doubled. */
const jqString = (text) => jsonText(text);
/** One option that binds a value to a name; what cannot be seen comes as JSON, whose escapes a terminal leaves alone. */
const jqEdit_option = (name, value) => typeof value === 'string' && isPlain(value)
    ? `--arg ${name} ${(0,render_escape/* shellWord */.r7)(value)}`
    : `--argjson ${name} ${(0,render_escape/* shellWord */.r7)(jsonText(value))}`;
const isHidden = (value, hidden) => !jsonText_sameJson(replaced(value, hidden), value);
const MARK = { hidden: true };
const replaced = (value, hidden) => {
    if (typeof value === 'string')
        return hidden.texts.includes(value) ? MARK : value;
    if (value === null || typeof value !== 'object')
        return value;
    if (Array.isArray(value))
        return value.map((v) => replaced(v, hidden));
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replaced(v, hidden)]));
};
/** A value as an expression of `jq`, in which hidden texts are a variable. */
function jqEdit_literal(value, hidden) {
    if (typeof value === 'string')
        return hidden.texts.includes(value) ? `$${hidden.variable}` : jqString(value);
    if (value === null || typeof value !== 'object')
        return jsonText(value);
    if (Array.isArray(value))
        return `[${value.map((v) => jqEdit_literal(v, hidden)).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([k, v]) => `${jqString(k)}: ${jqEdit_literal(v, hidden)}`)
        .join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/render/forms/shellScript.js

/**
 * A script as one subshell, for bash and zsh: pasted into a terminal it is read whole before it runs, so that its question is
 * answered by the reader and not by its own next line, and where it stops it stops alone.
 */
const subshell = (...lines) => ['(', ...['set -euo pipefail', ...lines.flat()].map((l) => (l === '' ? l : indented(l))), ')'].join('\n');
// Only line starts outside quotes are moved: a value never holds a line feed (see `jsonText`), a program may be moved.
const indented = (line) => line.replaceAll(/^/gm, '  ');
/** Stops unless the credentials are for the account; leaves it in `$account`. */
const checkAccount = (account) => [
    'account="$(aws sts get-caller-identity --query Account --output text)"',
    `if [ "$account" != ${account} ]; then`,
    `  echo "these credentials are for account $account, the change belongs to ${account}" >&2`,
    '  exit 1',
    'fi',
];
/** Goes to a new folder, so that nothing of the reader's is overwritten. */
const enterFolder = ['work="$(mktemp -d)"', 'cd "$work"'];
/** Reads what `aws` prints into a file; through `jq`, so that the diff shows the change and not the layout. */
const fetchInto = (file, command) => [`${command} --output json | jq . > ${file}`];
/** Runs the edit from one file into another; without `from` it makes a new document. */
function runJq(edit, from, to) {
    const [only, ...more] = edit.program;
    const program = more.length === 0 ? [only ?? '.'] : ['', ...edit.program.map((l) => `  ${l}`), ''];
    const options = [from === undefined ? '-n' : '', edit.options[0] ?? ''].filter((o) => o !== '').join(' ');
    const words = [`jq ${options}`, ...edit.options.slice(1).map((o) => `  ${o}`), `  ${(0,render_escape/* shellWord */.r7)(program.join('\n'))}`];
    const files = `${from === undefined ? '' : `${from} `}> ${to}`;
    return [`${words.join(' \\\n')} ${files}`];
}
/** Shows what changes; stops when nothing does. */
const showDiff = (before, after) => [
    `if diff -u ${before} ${after}; then`,
    '  echo "the policy already reads like this, nothing was changed"',
    '  exit 0',
    'fi',
];
/** Goes on only after a `y`. */
const ask = [
    "printf 'Apply this change? [y/N] '",
    'read -r answer',
    'if [ "$answer" != y ]; then',
    '  echo "nothing was changed"',
    '  exit 1',
    'fi',
];
/** Tells where the document stands as it was. */
const keepCopy = (file) => [`echo "done, the policy as it was is in $work/${file}"`];
/** Asks for a role's ARN that is not to be printed, and leaves it in `$role_arn`. */
const askRoleArn = (partition, account, roleName) => {
    const [of, name] = [`arn:${partition}:iam::${account}:role/`, shellName(roleName)];
    return [
        `printf 'ARN of the role ${roleName}: '`,
        'read -r role_arn',
        'case "$role_arn" in',
        `  "${of}"${name} | "${of}"*/${name}) ;;`,
        '  *) echo "this is not the ARN of that role" >&2; exit 1 ;;',
        'esac',
    ];
};
/** A name of IAM as a word of a shell: as it is where the shell gives its characters no meaning. */
const shellName = (name) => /^[A-Za-z0-9_+,.@:-]+$/.test(name) && !/^[-+]/.test(name) ? name : (0,render_escape/* shellWord */.r7)(name);

;// CONCATENATED MODULE: ./lib/render/forms/awsCli.js





/**
 * The trust policy, edited in place by the AWS CLI: checks the account, fetches the live document, edits exactly the values
 * that change, shows the difference and asks before it applies.
 */
const awsCli = (input) => {
    const d = editedDocument(input, 'trust');
    if (!d || !isNamed(input))
        return;
    const changes = changesOf(input.kase, d);
    if (!changes || changes.some((c) => isMasked(input, [c.before ?? null, c.after ?? null])))
        return;
    const role = shellName(input.roleName);
    return {
        id: 'aws-cli',
        title: `AWS CLI and jq, with credentials for account ${input.account} that allow iam:GetRole and iam:UpdateAssumeRolePolicy`,
        language: 'bash',
        text: subshell(checkAccount(input.account), enterFolder, [`role_name=${role}`], fetchInto('trust.before.json', 'aws iam get-role --role-name "$role_name" --query Role.AssumeRolePolicyDocument'), runJq(jqEdit(changes), 'trust.before.json', 'trust.after.json'), showDiff('trust.before.json', 'trust.after.json'), ask, ['aws iam update-assume-role-policy --role-name "$role_name" --policy-document file://trust.after.json'], keepCopy('trust.before.json')),
    };
};

;// CONCATENATED MODULE: ./lib/render/forms/policyHome.js


/**
 * Who holds the caller's policies. Undefined when it is not known, is the account itself, or is a role that only IAM Identity
 * Center may change (`AWSReservedSSO_…`; IAM User Guide, "Protected roles").
 */
function holderOf(kase) {
    const who = (0,engine_arn/* parsePrincipalArn */.P3)(kase.source.caller?.arn ?? '');
    if (who?.kind !== 'user' && who?.kind !== 'role' && who?.kind !== 'session')
        return;
    const { name, account, partition } = who;
    if (!isName(name) || !isAccount(account) || !isPartition(partition) || name.startsWith('AWSReservedSSO_'))
        return;
    return { kind: who.kind === 'user' ? 'user' : 'role', name, account, partition };
}
/** Where a document that was read lives, told by its name: a policy ARN or the name of an inline policy. */
function homeOf(kase, d, holder) {
    const name = kase.written?.[d.pointer]?.name;
    if (d.before === undefined || name === undefined)
        return;
    const arn = /^arn:([^:]*):iam::([^:]*):policy(\/(?:[!-~]+\/)?)([^/]+)$/.exec(name);
    // A policy of AWS itself, or of another account, cannot be changed from here.
    if (arn)
        return arn[1] === holder.partition && arn[2] === holder.account && isPath(arn[3] ?? '') && isName(arn[4] ?? '')
            ? { kind: 'managed', path: arn[3] ?? '/', name: arn[4] ?? '' }
            : undefined;
    return isName(name) ? { kind: 'inline', name } : undefined;
}

;// CONCATENATED MODULE: ./lib/render/forms/awsCliIdentity.js








/**
 * An identity-based policy of the caller: the statement is edited where it is written, inline or in a managed policy; when
 * there is no such place, a new inline policy `assume-<role>` is put beside what the caller has.
 */
const awsCliIdentity = (input) => {
    const d = editedDocument(input, 'identity');
    const holder = holderOf(input.kase);
    if (!d || !holder || !isNamed(input))
        return;
    const hidden = hiddenIn(input, [d.before ?? null, d.after]);
    if (hidden === 'partly')
        return;
    const home = homeOf(input.kase, d, holder);
    const arn = hidden ? askRoleArn(input.partition, input.account, input.roleName) : [];
    return home ? inPlace(input, d, holder, home, arn, hidden) : beside(input, d, holder, arn, hidden);
};
/** The role's ARN where it stands whole; `partly` when it is a part of another text, which has no form. */
function hiddenIn(input, docs) {
    if (!isMasked(input, docs))
        return;
    const arns = roleArns(input);
    const spelt = patterns_texts(docs).filter((s) => arns.some((arn) => s.includes(arn)));
    return spelt.every((s) => s === spelt[0] && arns.includes(s)) ? { texts: arns, variable: 'role_arn' } : 'partly';
}
function inPlace(input, d, holder, home, arn, hidden) {
    const changes = changesOf(input.kase, d);
    if (!changes)
        return;
    const { fetch, apply, actions } = home.kind === 'inline' ? inline(holder, home.name) : managed(holder, home);
    return awsCliIdentity_form(holder, actions, [
        arn,
        enterFolder,
        fetch,
        runJq(jqEdit(changes, hidden), 'policy.before.json', 'policy.after.json'),
        showDiff('policy.before.json', 'policy.after.json'),
        ask,
        apply,
        keepCopy('policy.before.json'),
    ]);
}
function inline(holder, name) {
    const on = `${holder.kind}-policy --${holder.kind}-name ${shellName(holder.name)} --policy-name ${shellName(name)}`;
    return {
        fetch: fetchInto('policy.before.json', `aws iam get-${on} --query PolicyDocument`),
        apply: [`aws iam put-${on} --policy-document file://policy.after.json`],
        actions: holder.kind === 'user' ? 'iam:GetUserPolicy and iam:PutUserPolicy' : 'iam:GetRolePolicy and iam:PutRolePolicy',
    };
}
function managed(holder, home) {
    const version = 'aws iam get-policy --policy-arn "$policy_arn" --query Policy.DefaultVersionId --output text';
    return {
        fetch: [
            `policy_arn="arn:${holder.partition}:iam::$account:policy"${(0,render_escape/* shellWord */.r7)(`${home.path}${home.name}`)}`,
            `version="$(${version})"`,
            ...fetchInto('policy.before.json', 'aws iam get-policy-version --policy-arn "$policy_arn" --version-id "$version" --query PolicyVersion.Document'),
        ],
        apply: [
            'aws iam create-policy-version --policy-arn "$policy_arn" --policy-document file://policy.after.json --set-as-default',
        ],
        actions: 'iam:GetPolicy, iam:GetPolicyVersion and iam:CreatePolicyVersion',
    };
}
function beside(input, d, holder, arn, hidden) {
    const added = appended(d);
    // A policy put beside can only add statements; whatever else changes has to change where it is written.
    if (!added)
        return;
    const doc = d.before === undefined ? d.after : { Version: '2012-10-17', Statement: added };
    const policy = shellName(`assume-${input.roleName}`);
    const on = `--${holder.kind}-name ${shellName(holder.name)}`;
    const write = hidden
        ? runJq(jqNew(doc, hidden), undefined, 'policy.json')
        : [`printf '%s\\n' ${(0,render_escape/* shellWord */.r7)(jsonText(doc))} | jq . > policy.json`];
    return awsCliIdentity_form(holder, holder.kind === 'user'
        ? 'iam:ListUserPolicies and iam:PutUserPolicy'
        : 'iam:ListRolePolicies and iam:PutRolePolicy', [
        arn,
        enterFolder,
        [
            `taken="$(aws iam list-${holder.kind}-policies ${on} --query "contains(PolicyNames, 'assume-${input.roleName}')" --output text)"`,
            'if [ "$taken" != False ]; then',
            '  echo "there is an inline policy of that name already, nothing was changed" >&2',
            '  exit 1',
            'fi',
        ],
        write,
        ['cat policy.json'],
        ask,
        [`aws iam put-${holder.kind}-policy ${on} --policy-name ${policy} --policy-document file://policy.json`],
    ]);
}
const awsCliIdentity_form = (holder, actions, lines) => ({
    id: 'aws-cli-identity',
    title: `AWS CLI and jq, with credentials for account ${holder.account} that allow ${actions}`,
    language: 'bash',
    text: subshell(checkAccount(holder.account), ...lines),
});

;// CONCATENATED MODULE: ./lib/render/forms/providerChange.js


/** Reads the change off the case before and after; undefined when the provider stays as it is, or a value cannot be written safely. */
function providerChange({ kase, after }) {
    const now = after.target.oidcProvider;
    const then = kase.target.oidcProvider;
    if (now === undefined || now === 'missing')
        return;
    if (then !== undefined && then !== 'missing' && jsonText_sameJson({ ...then }, { ...now }))
        return;
    const known = typeof then === 'object' ? then : undefined;
    const url = (now.url ?? known?.url ?? issuerOf(kase))?.replace(/^https:\/\//, '').replace(/\/$/, '');
    if (url === undefined || !isProviderUrl(url))
        return;
    // A provider that was never read may be there; only one that is known to be missing is made.
    const isNew = then === 'missing' || (known?.url !== undefined && known.url.replace(/^https:\/\//, '') !== url);
    const allClientIds = now['client-ids'] ?? [];
    const clientIds = isNew ? allClientIds : allClientIds.filter((id) => !known?.['client-ids']?.includes(id));
    if (clientIds.length === 0 || !allClientIds.every(isClientId))
        return;
    return { isNew, url, clientIds, allClientIds };
}
const issuerOf = (kase) => {
    const iss = kase.workflow.claims?.iss;
    return typeof iss === 'string' ? iss : undefined;
};

;// CONCATENATED MODULE: ./lib/render/forms/awsCliOidcProvider.js




/** The IAM OIDC provider, made by the AWS CLI, or the client IDs that it lacks added to it. */
const awsCliOidcProvider = (input) => {
    const change = providerChange(input);
    if (!change || !isNamed(input))
        return;
    const ids = change.clientIds.map((id) => (0,render_escape/* shellWord */.r7)(id));
    const arn = `"arn:${input.partition}:iam::$account:oidc-provider/"${shellName(change.url)}`;
    const lines = change.isNew
        ? [
            `aws iam create-open-id-connect-provider --url ${shellName(`https://${change.url}`)} --client-id-list ${ids.join(' ')}`,
        ]
        : [
            `provider_arn=${arn}`,
            ...ids.map((id) => `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn "$provider_arn" --client-id ${id}`),
        ];
    const action = change.isNew ? 'iam:CreateOpenIDConnectProvider' : 'iam:AddClientIDToOpenIDConnectProvider';
    return {
        id: 'aws-cli-oidc-provider',
        // Version 1 would fetch a client ID that is a URL and send what it finds there.
        title: `AWS CLI 2, with credentials for account ${input.account} that allow ${action}`,
        language: 'bash',
        text: subshell(checkAccount(input.account), [
            `echo ${(0,render_escape/* shellWord */.r7)(change.isNew ? `a new OIDC provider for ${change.url}` : `new client IDs for the OIDC provider ${change.url}`)}`,
        ], ask, lines),
    };
};

;// CONCATENATED MODULE: ./lib/render/forms/awsCliSessionDuration.js


/** The longest session that a role allows, set by the AWS CLI: 3,600 to 43,200 seconds (IAM API Reference, UpdateRole). */
const awsCliSessionDuration = (input) => {
    const before = input.kase.target.role?.['max-session-duration'];
    const seconds = input.after.target.role?.['max-session-duration'];
    if (seconds === undefined || seconds === before || !isNamed(input))
        return;
    if (!Number.isInteger(seconds) || seconds < 3600 || seconds > 43200)
        return;
    const from = Number.isInteger(before) ? ` from ${before}` : '';
    return {
        id: 'aws-cli-session-duration',
        title: `AWS CLI, with credentials for account ${input.account} that allow iam:UpdateRole`,
        language: 'bash',
        text: subshell(checkAccount(input.account), [`role_name=${shellName(input.roleName)}`], [`echo "the longest session of $role_name is set${from} to ${seconds} seconds"`], ask, [`aws iam update-role --role-name "$role_name" --max-session-duration ${seconds}`]),
    };
};

;// CONCATENATED MODULE: ./lib/render/forms/typescriptValue.js

const WIDTH = 100;
/** A string literal of TypeScript in single quotes; what cannot be seen is an escape (ECMA-262, "String Literals"). */
const typescriptString = (text) => `'${Array.from({ length: text.length }, (_, i) => unit(text.charAt(i))).join('')}'`;
const unit = (c) => c === "'" || c === '\\' ? `\\${c}` : isPlain(c) ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A JSON value as an expression of TypeScript; lines after the first begin with the indent. */
function typescriptValue(value, indent = '') {
    if (typeof value === 'string')
        return typescriptString(value);
    if (value === null || typeof value !== 'object')
        return String(value);
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        const flat = `[${value.map((v) => typescriptValue(v)).join(', ')}]`;
        if (!flat.includes('\n') && (value.length < 2 || flat.length <= WIDTH))
            return flat;
        return `[\n${value.map((v) => `${deeper}${typescriptValue(v, deeper)},\n`).join('')}${indent}]`;
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        return '{}';
    return `{\n${entries.map(([k, v]) => `${deeper}${member(k)}: ${typescriptValue(v, deeper)},\n`).join('')}${indent}}`;
}
// `__proto__: …` in an object literal sets the prototype, quoted or not; in brackets it is a member like any other.
const member = (key) => key === '__proto__' ? "['__proto__']" : /^[A-Za-z][A-Za-z]*$/.test(key) ? key : typescriptString(key);

;// CONCATENATED MODULE: ./lib/render/forms/cdk.js



/**
 * The fix in TypeScript for the AWS CDK, with `iam` for `aws-cdk-lib/aws-iam` and `role`, `caller` or `policy` for the construct:
 * new statements are added; the one statement of a role for a web identity is its `assumedBy`; any other document is set whole
 * on the CloudFormation resource, because the CDK has no way to change a statement. A text with `${Token[` would be resolved.
 */
const cdk = (kind) => (input) => {
    const d = editedDocument(input, kind);
    if (!d || !isNamed(input) || isMasked(input, d.after) || patterns_texts(d.after).some((s) => s.includes('${Token[')))
        return;
    const text = kind === 'trust' ? cdk_trust(d) : cdk_identity(d);
    return { id: kind === 'trust' ? 'cdk' : 'cdk-identity', title: 'AWS CDK, TypeScript', language: 'typescript', text };
};
const cdk_trust = (d) => cdk_added('role.assumeRolePolicy?.addStatements', d) ??
    assumedBy(d.after) ??
    `const cfnRole = role.node.defaultChild as iam.CfnRole\ncfnRole.assumeRolePolicyDocument = ${typescriptValue(d.after)}`;
const cdk_identity = (d) => cdk_added('caller.addToPrincipalPolicy', d) ??
    `const cfnPolicy = policy.node.defaultChild as iam.CfnPolicy\ncfnPolicy.policyDocument = ${typescriptValue(d.after)}`;
/** A call for each statement that is new; undefined when more than that changes. */
function cdk_added(call, d) {
    return appended(d)
        ?.map((s) => `${call}(iam.PolicyStatement.fromJson(${typescriptValue(s)}))`)
        .join('\n');
}
function assumedBy(doc) {
    const { Version, Statement: _, ...unknown } = membersOf(doc) ?? {};
    const [only, more] = statements(doc) ?? [];
    const { Effect, Principal, Action, Condition, ...others } = membersOf(only) ?? {};
    const { Federated, ...principals } = membersOf(Principal) ?? {};
    const isOther = [unknown, others, principals].some((o) => Object.keys(o).length > 0);
    if (Version !== '2012-10-17' || more !== undefined || isOther || Effect !== 'Allow')
        return;
    if (typeof Federated !== 'string' || Action !== 'sts:AssumeRoleWithWebIdentity' || !membersOf(Condition))
        return;
    return `assumedBy: new iam.WebIdentityPrincipal(${typescriptString(Federated)}, ${typescriptValue(Condition ?? {})}),`;
}

;// CONCATENATED MODULE: ./lib/render/forms/yamlValue.js


/** `key: value` of YAML in block style, every line at the indent. */
function yamlEntry(key, value, indent) {
    return `${indent}${scalar(key)}:${after(value, `${indent}  `)}`;
}
/** What follows a colon or a dash: a scalar on the same line, a collection on the lines below. */
function after(value, indent) {
    if (typeof value === 'string')
        return ` ${scalar(value)}`;
    if (value === null || typeof value !== 'object')
        return ` ${String(value)}`;
    return isEmpty(value) ? (Array.isArray(value) ? ' []' : ' {}') : `\n${yamlBlock(value, indent)}`;
}
/** A collection in block style; a mapping in a list begins on the line of its dash. */
function yamlBlock(value, indent) {
    if (Array.isArray(value))
        return value
            .map((v) => {
            const inline = v !== null && typeof v === 'object' && !isEmpty(v);
            return inline ? `${indent}- ${yamlBlock(v, `${indent}  `).trimStart()}` : `${indent}-${after(v, indent)}`;
        })
            .join('\n');
    return Object.entries(value)
        .map(([k, v]) => yamlEntry(k, v, indent))
        .join('\n');
}
// Only the names of elements and operators stand bare. What else a parser of YAML 1.1 takes for a number, a date or a truth
// value differs from one to the next; in quotes a text is a text to all, and the escapes are JSON's (YAML 1.2.2, 5.7).
const scalar = (text) => /^[A-Z][A-Za-z]{2,}$/.test(text) && (0,render_escape/* yamlScalar */.Ew)(text) === text ? text : jsonText(text);
const isEmpty = (v) => Object.keys(v).length === 0;

;// CONCATENATED MODULE: ./lib/render/forms/cloudformation.js



/**
 * The whole document as a property of a CloudFormation resource, in YAML. A text with `{{resolve:` has no form here: it would be
 * read as a dynamic reference (CloudFormation User Guide, "Get values stored in other services using dynamic references").
 */
const cloudformation = (kind) => (input) => {
    const d = editedDocument(input, kind);
    if (!d || !isNamed(input) || isMasked(input, d.after) || patterns_texts(d.after).some((s) => s.includes('{{resolve:')))
        return;
    const [property, value, of] = placeOf(input, d);
    return {
        id: kind === 'trust' ? 'cloudformation' : 'cloudformation-identity',
        title: `CloudFormation, ${property} of ${of}`,
        language: 'yaml',
        text: yamlEntry(property, value, ''),
    };
};
function placeOf(input, d) {
    if (d.kind === 'trust')
        return ['AssumeRolePolicyDocument', d.after, 'the AWS::IAM::Role'];
    if (d.before !== undefined)
        return ['PolicyDocument', d.after, 'the policy that is there'];
    return [
        'Policies',
        [{ PolicyName: `assume-${input.roleName}`, PolicyDocument: d.after }],
        'the AWS::IAM::Role or AWS::IAM::User of the caller',
    ];
}

;// CONCATENATED MODULE: ./lib/render/forms/hclValue.js

const hclValue_WIDTH = 100;
/** A JSON value as an expression of HCL, laid out as `terraform fmt` does; lines after the first begin with the indent. */
function hclValue(value, indent = '') {
    if (typeof value === 'string')
        return (0,render_escape/* hclString */.ZK)(value);
    if (value === null || typeof value !== 'object')
        return String(value);
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        const flat = `[${value.map((v) => hclValue(v)).join(', ')}]`;
        if (!flat.includes('\n') && (value.length < 2 || flat.length <= hclValue_WIDTH))
            return flat;
        return `[\n${value.map((v) => `${deeper}${hclValue(v, deeper)},\n`).join('')}${indent}]`;
    }
    const entries = Object.entries(value);
    if (entries.length === 0)
        return '{}';
    return `{\n${hclLines(entries.map(([k, v]) => [hclKey(k), hclValue(v, deeper)]), deeper)}\n${indent}}`;
}
/** `name = value` lines, the equals signs of neighbours aligned as `terraform fmt` does: a value of several lines stands alone. */
function hclLines(entries, indent) {
    const alone = (i) => entries[i]?.[1].includes('\n') ?? true;
    const widthAt = (i) => {
        if (alone(i))
            return 0;
        let [from, to] = [i, i];
        while (!alone(from - 1))
            from--;
        while (!alone(to + 1))
            to++;
        return Math.max(...entries.slice(from, to + 1).map(([name]) => name.length));
    };
    return entries.map(([name, value], i) => `${indent}${name.padEnd(widthAt(i))} = ${value}`).join('\n');
}
// A bare key could be read as `for`, `true` or a reference; the names of policy elements never are.
const hclKey = (key) => (/^[A-Z][A-Za-z]*$/.test(key) ? key : (0,render_escape/* hclString */.ZK)(key));
/** A name for a block of Terraform, made from a name of IAM; only a label, with no meaning in AWS. */
const hclLabel = (name) => {
    const label = name.replace(/[^A-Za-z0-9_]/g, '_');
    return /^\d/.test(label) ? `_${label}` : label;
};

;// CONCATENATED MODULE: ./lib/render/forms/terraformAttribute.js


/**
 * A policy document where Terraform has it: as the attribute of the role or policy that is there, or in the resource of a new
 * inline policy `assume-<role>` of the caller. `write` is given the indent at which the document begins.
 */
function terraformAttribute(input, d, write) {
    if (d.kind === 'trust')
        return `assume_role_policy = ${write('')}`;
    if (d.before !== undefined)
        return `policy = ${write('')}`;
    const holder = holderOf(input.kase);
    if (!holder)
        return;
    const attributes = [
        ['name', hclValue(`assume-${input.roleName}`)],
        [holder.kind, hclValue(holder.name)],
        ['policy', write('  ')],
    ];
    const label = `assume_${hclLabel(input.roleName)}`;
    return `resource "aws_iam_${holder.kind}_policy" "${label}" {\n${hclLines(attributes, '  ')}\n}`;
}

;// CONCATENATED MODULE: ./lib/render/forms/terraformHeredoc.js




/** The whole document as JSON in a heredoc, only when the owner's files write it so. */
const terraformHeredoc = (kind) => (input) => {
    const d = editedDocument(input, kind);
    if (!d || input.style?.terraform !== 'heredoc' || !isNamed(input) || isMasked(input, d.after))
        return;
    // A template begins by `${` or `%{` in a heredoc too; JSON itself never holds one outside its strings.
    const json = jsonText_prettyJson(d.after).replace(/[$%](?=\{)/g, (c) => c + c);
    const text = terraformAttribute(input, d, () => `<<EOF\n${json}\nEOF`);
    if (text === undefined)
        return;
    const id = kind === 'trust' ? 'terraform-heredoc' : 'terraform-heredoc-identity';
    return { id, title: 'Terraform, the JSON in a heredoc', language: 'hcl', text };
};

;// CONCATENATED MODULE: ./lib/render/forms/terraformJsonencode.js




/** The whole document as `jsonencode({ … })`, when the owner's files write it so or were not read. */
const terraformJsonencode = (kind) => (input) => {
    const style = input.style?.terraform;
    const d = editedDocument(input, kind);
    if (!d || (style !== undefined && style !== 'jsonencode') || !isNamed(input) || isMasked(input, d.after))
        return;
    const text = terraformAttribute(input, d, (indent) => `jsonencode(${hclValue(d.after, indent)})`);
    if (text === undefined)
        return;
    const id = kind === 'trust' ? 'terraform-jsonencode' : 'terraform-jsonencode-identity';
    return { id, title: 'Terraform, jsonencode', language: 'hcl', text };
};

;// CONCATENATED MODULE: ./lib/render/forms/terraformOidcProvider.js


/** The IAM OIDC provider as `aws_iam_openid_connect_provider`: the whole resource when it is new, else its list of client IDs. */
const terraformOidcProvider = (input) => {
    const change = providerChange(input);
    if (!change)
        return;
    const clientIds = ['client_id_list', hclValue(change.allClientIds, change.isNew ? '  ' : '')];
    const attributes = [['url', hclValue(`https://${change.url}`)], clientIds];
    return {
        id: 'terraform-oidc-provider',
        title: 'Terraform, aws_iam_openid_connect_provider',
        language: 'hcl',
        text: change.isNew
            ? `resource "aws_iam_openid_connect_provider" "${hclLabel(change.url)}" {\n${hclLines(attributes, '  ')}\n}`
            : hclLines([clientIds], ''),
    };
};

;// CONCATENATED MODULE: ./lib/render/forms/terraformBlock.js



/**
 * A statement as a `statement` block of `aws_iam_policy_document`. Undefined when it has an element or a value that such a
 * block cannot say: `&{` would become `${` (Terraform AWS provider, data source `aws_iam_policy_document`,
 * "Context Variable Interpolation").
 */
function statementBlock(statement, indent) {
    const s = membersOf(statement);
    if (!s || patterns_texts(statement).some((t) => t.includes('&{')))
        return;
    const deeper = `${indent}  `;
    const attributes = [];
    const blocks = [];
    for (const [element, value] of Object.entries(s)) {
        const plain = ATTRIBUTES[element];
        const known = PRINCIPALS[element];
        if (element === 'Sid' || element === 'Effect') {
            if (typeof value !== 'string')
                return;
            attributes.push([element.toLowerCase(), hclValue(value)]);
        }
        else if (plain) {
            const list = textList(value);
            if (!list)
                return;
            attributes.push([plain, hclValue(list, deeper)]);
        }
        else {
            const inner = known
                ? principalBlocks(known, value, deeper)
                : element === 'Condition'
                    ? conditionBlocks(value, deeper)
                    : undefined;
            if (!inner)
                return;
            blocks.push(...inner);
        }
    }
    return [
        `${indent}statement {`,
        [hclLines(attributes, deeper), ...blocks].filter((t) => t !== '').join('\n\n'),
        `${indent}}`,
    ].join('\n');
}
const ATTRIBUTES = {
    Action: 'actions',
    NotAction: 'not_actions',
    Resource: 'resources',
    NotResource: 'not_resources',
};
const PRINCIPALS = { Principal: 'principals', NotPrincipal: 'not_principals' };
function principalBlocks(name, value, indent) {
    const types = value === '*' ? { '*': '*' } : membersOf(value);
    if (!types)
        return;
    return terraformBlock_whole(Object.entries(types).map(([type, v]) => {
        const identifiers = textList(v);
        return (identifiers &&
            block(name, [
                ['type', type],
                ['identifiers', identifiers],
            ], indent));
    }));
}
function conditionBlocks(value, indent) {
    const tests = membersOf(value);
    if (!tests)
        return;
    return terraformBlock_whole(Object.entries(tests).flatMap(([test, keys]) => {
        const members = membersOf(keys);
        if (!members)
            return [undefined];
        return Object.entries(members).map(([variable, v]) => {
            const values = textList(v);
            return (values &&
                block('condition', [
                    ['test', test],
                    ['variable', variable],
                    ['values', values],
                ], indent));
        });
    }));
}
const block = (name, attributes, indent) => {
    const deeper = `${indent}  `;
    return `${indent}${name} {\n${hclLines(attributes.map(([k, v]) => [k, hclValue(v, deeper)]), deeper)}\n${indent}}`;
};
const terraformBlock_whole = (blocks) => blocks.every((b) => b !== undefined) ? blocks : undefined;
/** One value or a list of them, as the list of texts that a block takes. */
function textList(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.every((v) => typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean')
        ? list.map(String)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/render/forms/terraformPolicyDocument.js





/**
 * The document as `aws_iam_policy_document`. When the owner's files were read and write it so, only the `statement` blocks that
 * changed; else the whole data source, because a part of it would stand nowhere.
 */
const terraformPolicyDocument = (kind) => (input) => {
    const style = input.style?.terraform;
    const d = editedDocument(input, kind);
    if (!d || (style !== undefined && style !== 'policy-document') || !isNamed(input) || isMasked(input, d.after))
        return;
    const changed = style && changedStatements(d);
    const text = changed ? blocks(changed, '') : dataSource(d.after, label(kind, input.roleName));
    return text === undefined
        ? undefined
        : {
            id: kind === 'trust' ? 'terraform-policy-document' : 'terraform-policy-document-identity',
            title: changed
                ? `Terraform, the statement${changed.length === 1 ? '' : 's'} of aws_iam_policy_document that change${changed.length === 1 ? 's' : ''}`
                : 'Terraform, aws_iam_policy_document',
            language: 'hcl',
            text,
        };
};
const label = (kind, roleName) => kind === 'trust' ? `${hclLabel(roleName)}_trust` : `assume_${hclLabel(roleName)}`;
/** The statements that differ; undefined when something else differs as well or statements came or went. */
function changedStatements(d) {
    const [then, now] = [statements(d.before ?? null), statements(d.after)];
    const rest = (doc) => ({ ...membersOf(doc), Statement: null });
    if (!then || !now || then.length !== now.length || !jsonText_sameJson(rest(d.before ?? null), rest(d.after)))
        return;
    return now.filter((s, i) => !jsonText_sameJson(s, then[i]));
}
function dataSource(doc, name) {
    const list = statements(doc);
    const { Version, Id, Statement: _, ...unknown } = membersOf(doc) ?? {};
    if (!list || Object.keys(unknown).length > 0 || [Version, Id].some((v) => v !== undefined && typeof v !== 'string'))
        return;
    const attributes = [
        // Without a version IAM reads a document as 2008-10-17, the data source as 2012-10-17.
        ...(Version === '2012-10-17' ? [] : [['version', hclValue(Version ?? '2008-10-17')]]),
        ...(Id === undefined ? [] : [['policy_id', hclValue(Id)]]),
    ];
    const body = blocks(list, '  ');
    if (body === undefined)
        return;
    const parts = [hclLines(attributes, '  '), body].filter((t) => t !== '');
    return `data "aws_iam_policy_document" "${name}" {\n${parts.join('\n\n')}\n}`;
}
function blocks(list, indent) {
    const all = list.map((s) => statementBlock(s, indent));
    return all.every((b) => b !== undefined) ? all.join('\n\n') : undefined;
}

;// CONCATENATED MODULE: ./lib/render/forms/index.js












/** Every form of a fix, in the order in which they are shown. */
const forms_forms = [
    awsCli,
    awsCliIdentity,
    awsCliOidcProvider,
    awsCliSessionDuration,
    terraformPolicyDocument('trust'),
    terraformPolicyDocument('identity'),
    terraformJsonencode('trust'),
    terraformJsonencode('identity'),
    terraformHeredoc('trust'),
    terraformHeredoc('identity'),
    terraformOidcProvider,
    cloudformation('trust'),
    cloudformation('identity'),
    cdk('trust'),
    cdk('identity'),
];
/**
 * The forms that a repair has. One in which a value stands that the reader may not see, as `***` or as a placeholder, is left
 * out: it would not work as it is.
 */
const formsOf = (input) => forms_forms.flatMap((form) => {
    const rendered = form(input);
    if (!rendered || holdsPlaceholder(rendered.text))
        return [];
    return input.masked && roleArns(input).some((arn) => rendered.text.includes(arn)) ? [] : [rendered];
});

;// CONCATENATED MODULE: ./lib/render/markdown.js

/** A value in a cell or a line, cut to a length that can be read. */
const cell = (value, most = 300) => (0,render_escape/* code */.aY)((0,render_escape/* cut */.Jj)(value, most));
/** Several values in a cell, the first few of them. */
function cells(values, most = 5) {
    const rest = values.length - most;
    return [...values.slice(0, most).map((v) => cell(v)), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
/** A place as a link to that line at the commit of the run; as plain code when there is nothing to link to. */
function placeLink(run, place, short = false) {
    const text = `${short ? (place.file.split('/').at(-1) ?? place.file) : place.file} line ${place.line}`;
    const url = run.repository && run.sha && /^[0-9a-f]{40,64}$/.test(run.sha)
        ? (0,render_escape/* repositoryUrl */.Ek)(run.server, run.repository, 'blob', run.sha, place.file)
        : undefined;
    return url ? (0,render_escape/* link */.nf)(text, `${url}#L${place.line}`) : cell(text);
}
/** Whether the run is for a pull request, whose claims must not be written into a production policy. */
const isPullRequest = (view) => view.run.event.startsWith('pull_request');

;// CONCATENATED MODULE: ./lib/render/verdict.js



/** The verdict on an attempt. */
function verdictOn(a) {
    const h = a.focus;
    const role = quoted(h.role);
    const chain = a.hops.length > 1 ? ` (hop ${h.index + 1} of ${a.hops.length})` : '';
    if (a.status === 'granted')
        return grantedVerdict(a, `${role}${chain}`);
    if (a.attempt.expect === 'refused' && a.status === 'refused')
        return { ...ok, headline: `${role}${chain} is refused, as expected`, what: 'nothing' };
    if (a.status === 'transient')
        return {
            icon: '⚠️',
            alert: 'WARNING',
            headline: `${role}${chain} got no decision, ${(h.diagnosis && view_suspects(h.diagnosis)[0]?.title) ?? 'for a passing reason'}: nobody has to change anything`,
            who: 'nobody',
            what: 'nothing to change; re-run this job',
        };
    const kind = h.diagnosis?.kind;
    if (kind === 'narrowed' || kind === undefined)
        return narrowedVerdict(h, `${role}${chain}`);
    if (kind === 'unexplained' || (kind === 'granted' && a.status === 'refused'))
        return {
            icon: '❌',
            alert: 'IMPORTANT',
            headline: `AWS refused ${role}${chain}, and nothing that could be read refuses it`,
            who: 'not known: what refuses is something this run cannot see',
            what: `look at what was not seen (below), with the owner of ${h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity' ? "the role's account" : 'both accounts'}`,
        };
    return {
        icon: '❌',
        alert: 'CAUTION',
        headline: `${h.diagnosis?.kase.answer ? 'Cannot' : 'Would not be able to'} assume ${role}${chain}: ${mustWords(h)}`,
        who: listed(h.sides.map((s) => ownerWords(s, h))),
        what: orderWords(h),
    };
}
const ok = { icon: '✅', alert: 'IMPORTANT', who: 'nobody' };
function grantedVerdict(a, role) {
    if (a.attempt.expect === 'granted')
        return { ...ok, headline: `${role} ${a.focus.diagnosis ? 'would be' : 'can be'} assumed`, what: 'nothing' };
    return {
        icon: '❌',
        alert: 'CAUTION',
        headline: `${role} can be assumed, and must not be`,
        who: ownerWords('target', a.focus),
        what: `take this job out of what the trust policy of ${quoted(a.focus.role)} admits, or change what is expected here`,
    };
}
function narrowedVerdict(h, role) {
    const unread = h.diagnosis?.kase.target.trustPolicy === undefined;
    const refused = h.status === 'refused';
    const sides = h.sides.length === 1 && h.sides[0] ? ownerWords(h.sides[0], h) : undefined;
    return {
        icon: refused ? '❌' : '❔',
        alert: refused ? 'CAUTION' : 'IMPORTANT',
        headline: refused
            ? unread
                ? `AWS refused ${role}, and ${h.account === '' ? 'its trust policy' : `the policy of account ${quoted(h.account)}`} could not be read`
                : `AWS refused ${role}, and what refuses could not be read`
            : `Whether ${role} can be assumed cannot be told from what is known`,
        who: unread && refused ? ownerWords('target', h) : sides ?? (h.sides.length > 1 ? `not settled: ${listed(h.sides.map((s) => ownerWords(s, h)), 'or')}` : 'not known'),
        what: unread
            ? 'run one read-only command and send back what it prints (below)'
            : `look at what remains (${counted(h.diagnosis ? view_suspects(h.diagnosis).length : 0, 'cause')}, below)`,
    };
}
/** Who owns a side, as the reader would look for them. */
function ownerWords(side, h) {
    if (side === 'workflow')
        return `the author of ${h.hop.workflow ? quoted(h.hop.workflow.file) : 'this workflow'}`;
    const account = side === 'target' ? h.account : h.callerAccount;
    const name = side === 'target' && h.hop.accountName ? ` (${quoted(h.hop.accountName)})` : '';
    const whose = side === 'target' ? "the role's account" : "the caller's account";
    return account === '' ? `the owner of ${whose}` : `the owner of AWS account ${quoted(account)}${name}`;
}
/** Who must do how much, for the headline. */
function mustWords(h) {
    const [only, more] = h.sides;
    if (!only)
        return 'something must change';
    if (more)
        return `${h.sides.length === 2 ? 'two sides' : 'three sides'} must change something`;
    const subject = only === 'workflow'
        ? 'this workflow'
        : `AWS account ${quoted(only === 'target' ? h.account || '?' : h.callerAccount || '?')}`;
    return `${subject} must ${h.repair ? amount(h, h.repair) : only === 'workflow' ? 'be changed' : 'change something'}`;
}
function amount(h, repair) {
    const { added, removed } = changeOf(h, repair);
    if (added === 1 && removed <= 1)
        return removed === 1 ? 'change one line' : 'add one line';
    if (added === 0 && removed === 1)
        return 'take one line out';
    const path = repair.edits[0]?.path ?? '';
    if (path.startsWith('/workflow'))
        return added + removed > 0 ? `change ${counted(Math.max(added, removed), 'line')}` : 'be changed';
    if (path.startsWith('/target/trustPolicy'))
        return 'change a trust policy';
    if (path.startsWith('/target/oidcProvider'))
        return path === '/target/oidcProvider' ? 'create an OIDC provider' : 'change its OIDC provider';
    return path.startsWith('/source') ? 'let the caller ask' : 'change something';
}
/** What to do, one order per edit; the causes' own word where there is nothing to edit. */
function orderWords(h) {
    const d = h.diagnosis;
    if (!d)
        return 'nothing';
    const orders = h.repair ? [...new Set(h.repair.edits.map((e) => editWords(d.kase, e, h.role)))] : [];
    if (orders.length > 0)
        return orders.join('; ');
    const fixes = [...new Set(view_suspects(d).map((f) => f.explanation.fix))];
    return fixes.length > 0 ? fixes.slice(0, 3).join('; ') : 'see what fails (below)';
}
/** The sides that have nothing to do, when somebody else has. */
const idleSides = (h) => {
    const web = h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const involved = web ? ['workflow', 'target'] : ['workflow', 'source', 'target'];
    return h.diagnosis?.kind === 'explained' && h.sides.length > 0 ? involved.filter((s) => !h.sides.includes(s)) : [];
};

;// CONCATENATED MODULE: ./lib/render/summary/block.js
/** The order in which blocks go. */
const SPARE = { list: 1, fix: 2, handOff: 3, conditions: 4, passing: 5, forms: 6, picture: 7, raw: 8 };
/** A block that is always kept. */
const kept = (...lines) => ({ text: lines.join('\n') });
/** A block that goes when room is short. */
const spare = (name, priority, ...lines) => ({
    text: lines.join('\n'),
    spare: priority,
    name,
});
/** A collapsed part. The blank lines let GitHub read the Markdown inside; `title` is Markdown-free HTML of our own or escaped. */
const details = (title, body, open = false) => [`<details${open ? ' open' : ''}>`, `<summary>${title}</summary>`, '', body, '', '</details>'].join('\n');
/** A table; every cell is Markdown already. */
const table = (head, align, rows) => [head, ...rows]
    .map((r) => `|${r.map((c) => (c === '' ? ' |' : ` ${c} |`)).join('')}`)
    .toSpliced(1, 0, align)
    .join('\n');

;// CONCATENATED MODULE: ./lib/render/summary/fix.js









/** The smallest fix as a diff, what else it does, the forms that can be run, and the other ways. */
function fixBlocks(view, h) {
    const d = h.diagnosis;
    if (!d || !h.repair)
        return [];
    const pull = isPullRequest(view) && h.repair.edits.some((e) => !e.path.startsWith('/workflow'));
    return [
        kept(h.repair.after === 'true' ? '### The smallest fix that works' : '### The smallest fix', '', repairText(h, h.repair)),
        ...(pull ? [kept(PULL_REQUEST)] : formBlocks(view, h, h.repair)),
        kept(afterwards(h.repair)),
        ...otherWays(h),
    ];
}
const PULL_REQUEST = '> [!WARNING]\n> This run is for a pull request, and what it claims of itself is not what a deploy claims. Do not copy its claims into a production policy; run this check on the branch or environment that deploys. No commands are shown for that reason.';
const UNSHOWN = 'the owner of the role knows the external ID; it is not shown here because public logs are public (`show-external-id: true` shows it)';
const afterwards = (r) => r.sides.every((s) => s === 'workflow')
    ? 'After the change, push it and run the job again.'
    : 'After the change, re-run this job. IAM may take a short while to apply it everywhere.';
function repairText(h, repair) {
    const change = changeOf(h, repair);
    const kase = h.diagnosis?.kase;
    const orders = kase ? [...new Set(repair.edits.map((e) => editWords(kase, e, h.role)))] : [];
    const diffs = [
        ...(change.workflow ? [(0,render_escape/* fence */.EU)(change.workflow.diff, 'diff')] : []),
        ...(change.policies.length > 1
            ? change.policies.map((p) => `${(0,render_escape/* prose */.CS)(sentence(documentWords(p.at, h.role)).replace(/\.$/, ':'))}\n\n${(0,render_escape/* fence */.EU)(p.diff, 'diff')}`)
            : change.policies.map((p) => (0,render_escape/* fence */.EU)(p.diff, 'diff'))),
    ];
    const notes = [...(change.workflow?.notes ?? []), ...(change.why ? [change.why] : []), ...(hasPlaceholder(repair) ? [UNSHOWN] : [])].map((n) => (0,render_escape/* prose */.CS)(sentence(n)));
    const without = repair.edits.some((e) => !fix_shown(e.path, change.policies.length > 0, change.workflow !== undefined));
    const words = without || diffs.length === 0 ? [(0,render_escape/* prose */.CS)(sentence(orders.join('; ')))] : [];
    return [...words, ...diffs, ...notes, (0,render_escape/* prose */.CS)(effectWords(repair, isWeb(h)).join(' '))].join('\n\n');
}
const fix_shown = (path, policy, workflow) => path.startsWith('/workflow') ? workflow : policy && /Polic|\/scps|\/rcps/.test(path);
/** What a repair admits in addition and what it stops admitting, in sentences. */
function effectWords(r, web) {
    const trust = r.edits.some((e) => e.path.startsWith('/target/trustPolicy'));
    const identity = r.edits.some((e) => e.path.startsWith('/source'));
    const provider = r.edits.some((e) => e.path.startsWith('/target/oidcProvider'));
    return [
        ...(trust
            ? r.admits.length > 0
                ? [`Besides this request it newly admits: ${r.admits.slice(0, 6).join(', ')}${r.admits.length > 6 ? ' …' : ''}.`]
                : [`It newly admits this request; of the neighbouring requests that were tried (${web ? 'another repository, branch, environment, pull request' : 'another caller, session, account, external ID'}) it admits none.`]
            : []),
        ...(trust
            ? r.locksOut.length > 0
                ? [
                    `It no longer admits ${r.locksOut.slice(0, 6).join(', ')}${r.locksOut.length > 6 ? ' …' : ''}; if others still rely on ${r.locksOut.length === 1 ? 'it' : 'them'}, keep both values in a list.`,
                ]
                : ['It locks out nobody whom the policy admits today.']
            : []),
        ...(identity ? ['Whoever else has this policy may then ask for the role too; it takes nothing away that was allowed.'] : []),
        ...(provider ? ['The provider alone lets nobody in: each role decides by its own trust policy.'] : []),
        ...(trust || identity || provider ? [] : ['It changes what this job sends; whom the policies admit stays as it is.']),
        ...(r.after === 'true' ? [] : ['Whether it is enough could not be told: what was not seen may still refuse.']),
    ];
}
function formBlocks(view, h, repair) {
    const rendered = fixForms(view, h, repair);
    return rendered.map((f) => spare('ready-to-run forms', SPARE.forms, details(`<b>${(0,render_escape/* html */.qy)(f.title)}</b>`, (0,render_escape/* fence */.EU)(f.text, f.language))));
}
/** The forms of a repair. They are made from what was not masked, and account IDs are masked in their text. */
function fixForms(view, h, repair) {
    const { outcome, secrets } = h.unmasked;
    if (!('diagnosis' in outcome) || !h.arn)
        return [];
    const { kase, repairs } = outcome.diagnosis;
    // The same repair before masking, by its place among them: masking changes only text.
    const ours = repairs[h.diagnosis?.repairs.indexOf(repair) ?? -1];
    if (!ours || /<value of |<external ID/.test(JSON.stringify(ours.edits)))
        return [];
    const { name: roleName, path: rolePath, account, partition } = h.arn;
    const masked = secrets?.['role-arn'] !== undefined || (kase.workflow.inputs.secret ?? []).includes('role-arn');
    const after = edit_apply(kase, ours.edits);
    return formsOf({ kase, repair: ours, after, roleName, rolePath, account, partition, masked }).map((f) => ({
        ...f,
        title: view.mask(f.title),
        text: view.mask(f.text),
    }));
}
const MOST_WAYS = 4;
function otherWays(h) {
    const ways = h.alternatives.slice(0, MOST_WAYS).map((r) => {
        const who = listed(r.sides.map((s) => ownerWords(s, h)));
        return `**For ${(0,render_escape/* prose */.CS)(who)}**\n\n${repairText(h, r)}`;
    });
    return ways.length > 0
        ? [spare('other ways to fix it', SPARE.forms, details(`Other ways to put it right (${ways.length})`, ways.join('\n\n')))]
        : [];
}
const isWeb = (h) => h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
/** Whether a repair needs a value that its reader has to fill in. */
const hasPlaceholder = (r) => JSON.stringify(r.edits).includes(HIDDEN_EXTERNAL_ID);

;// CONCATENATED MODULE: ./lib/render/summary/conditions.js







const MOST_ROWS = 40;
const MOST_STATEMENTS = 20;
/** Every condition, expected against actual: the statements that the explanation is about, then the others, collapsed. */
function conditions_conditionBlocks(view, h) {
    const d = h.diagnosis;
    if (!d)
        return [];
    const rows = rowsOf(d);
    const broken = new Set(d.gates.filter((g) => g.judgement.truth !== 'true').map((g) => g.id));
    const inPolicies = rows.filter((r) => r.statement !== undefined && (r.gate === 'trust-policy' || broken.has(r.gate)));
    const elsewhere = rows.filter((r) => r.statement === undefined && r.state === 'fails');
    const statements = [...new Map(inPolicies.map((r) => [r.statement, r])).keys()].filter((s) => s !== undefined);
    const truths = statementTruths(d);
    const about = statements.filter((s) => inPolicies.some((r) => r.statement === s && r.nearest));
    const applies = statements.filter((s) => isDeny(d, s) && truths.get(s) !== 'false');
    const main = statements.length === 1 ? statements : [...new Set([...about, ...applies])];
    const others = statements.filter((s) => !main.includes(s));
    const section = (s) => statementSection(view, h, d, s, inPolicies.filter((r) => r.statement === s), truths.get(s));
    const first = [...(elsewhere.length > 0 ? [conditionTable(view, h, elsewhere)] : []), ...main.map(section)];
    const rest = others.slice(0, MOST_STATEMENTS).map(section);
    return [
        ...(first.length > 0 ? [kept('### Every condition, expected against actual', '', first.join('\n\n'))] : []),
        ...(rest.length > 0
            ? [spare('the other statements', SPARE.conditions, details(`The other statements (${others.length})`, rest.join('\n\n')))]
            : []),
    ];
}
const isDeny = (d, s) => (0,engine_pointer.at)(d.kase, `${s}/Effect`) === 'Deny';
function statementSection(view, h, d, s, rows, truth) {
    const deny = isDeny(d, s);
    const list = (0,engine_pointer.at)(d.kase, s.replace(/\/\d+$/, ''));
    const total = Array.isArray(list) ? `, ${list.length === 1 ? 'the only one' : `${Number(s.split('/').at(-1)) + 1} of ${list.length}`}` : '';
    const outcome = deny
        ? truth === 'true'
            ? 'a Deny that applies ❌'
            : truth === 'false'
                ? 'a Deny that does not apply ✅'
                : 'a Deny that may apply ❔'
        : truth === 'true'
            ? 'an Allow that applies ✅'
            : truth === 'false'
                ? 'an Allow that does not apply ❌'
                : 'an Allow that may apply ❔';
    const name = `${statementWords(d.kase, s)} of ${documentWords(s, h.role)}`;
    const place = locate(h.hop, s);
    const where = place ? `, ${placeLink(view.run, place)}` : '';
    return `${(0,render_escape/* prose */.CS)(sentence(name).replace(/\.$/, ''))}${total}${where}: ${outcome}\n\n${conditionTable(view, h, rows)}`;
}
/** Rows of comparisons: mark, condition, both ends, where the request's end comes from. */
function conditionTable(view, h, rows) {
    const shown = rows.slice(0, MOST_ROWS).map((r) => [mark(r), conditionCell(r), expectedCell(r, view), actualCell(r, view), originCell(r, view, h)]);
    const rest = rows.length - shown.length;
    const more = rest > 0 ? [['', `and ${rest} more`, '', '', '']] : [];
    return table(['', 'Condition', 'Expected', 'This run sent', 'From'], '|:-:|---|---|---|---|', [...shown, ...more]);
}
const mark = (r) => {
    if (r.state === 'unknown')
        return '❔';
    if (r.deny)
        return r.state === 'fails' ? 'matches' : 'differs';
    return r.state === 'holds' ? '✅' : '❌';
};
const ELEMENTS = new Set(['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Allow']);
function conditionCell({ comparison: c }) {
    if (ELEMENTS.has(c.test))
        return cell(c.test);
    if (c.test === c.key)
        return cell(c.key);
    return c.at.includes('/Condition/') ? `${cell(c.test)} ${cell(shortKey(c.key))}` : `${cell(c.key)} ${(0,render_escape/* prose */.CS)(c.test)}`;
}
/** The prefix of GitHub's keys says nothing new in every row. */
const shortKey = (key) => key.replace(/^token\.actions\.githubusercontent\.com:/, '…:');
function expectedCell({ comparison: c }, view) {
    if (conditions_isHidden(c.key, view) && c.truth !== 'true')
        return 'not shown: public logs are public';
    return c.expected.length === 0 ? '–' : cells(c.expected);
}
const conditions_isHidden = (key, view) => key.toLowerCase() === 'sts:externalid' && !view.options.showExternalId;
function actualCell({ comparison: c }, view) {
    const { actual } = c;
    if (c.told && actual.is === 'unknown')
        return "not so, by the answer's own words";
    if (actual.is === 'unknown')
        return (0,render_escape/* prose */.CS)(`not known: ${actual.gap.why}`);
    if (actual.is === 'absent')
        return actual.never === undefined ? '**nothing**' : (0,render_escape/* prose */.CS)(`nothing: ${actual.never}`);
    if (conditions_isHidden(c.key, view) && c.truth !== 'true')
        return `differs (${cells(actual.values)})`;
    const same = actual.values.length === c.expected.length && actual.values.every((v, i) => v === c.expected[i]);
    return same ? 'same' : cells(actual.values);
}
function originCell({ comparison: c }, view, h) {
    const from = c.actual.from;
    if (from === undefined)
        return '';
    const place = from.startsWith('/workflow') ? locate(h.hop, from) : undefined;
    const own = place && place !== h.hop.places['/workflow'] && place !== h.hop.places['/workflow/job'];
    const words = (0,render_escape/* prose */.CS)(originWords(from));
    return place && own ? `${words}, ${placeLink(view.run, place, true)}` : words;
}
/** A comparison in words, for forms without tables. */
function comparisonWords(r, showExternalId) {
    const { comparison: c } = r;
    const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId;
    const expected = hidden ? 'not shown' : c.expected.slice(0, 3).map(quoted).join(', ');
    const { actual } = c;
    const sent = actual.is === 'unknown'
        ? `not known: ${actual.gap.why}`
        : actual.is === 'absent'
            ? 'nothing'
            : hidden
                ? 'differs'
                : actual.values.map(quoted).join(', ');
    return [c.test === 'Principal' ? c.test : `${c.test} ${c.key}`, expected, sent];
}

;// CONCATENATED MODULE: ./lib/render/handOff.js









/**
 * The messages for the owners who have to act and are not the author of the workflow. Attempts whose owner and whose change
 * are the same share one.
 */
function handOffsOf(view, attempts) {
    const groups = new Map();
    for (const a of attempts) {
        if (a.status === 'transient' || a.asExpected)
            continue;
        for (const side of addressees(a.focus)) {
            const key = JSON.stringify([side, a.attempt.owner ?? handOff_accountOf(a.focus, side), fixKey(a.focus)]);
            const group = groups.get(key);
            if (group)
                group.members.push(a);
            else
                groups.set(key, { side, members: [a] });
        }
    }
    return [...groups.values()].flatMap(({ side, members: [first, ...more] }) => first ? [{ to: addressee(first, side, more.length > 0), text: message(view, first, more, side) }] : []);
}
/** Attempts with one key are put right by one change. */
const fixKey = (h) => JSON.stringify(h.repair ? h.repair.edits : view_suspects(h.diagnosis ?? NONE).map((f) => [f.cause, f.side]));
const NONE = { findings: [] };
const addressees = (h) => h.diagnosis?.kind === 'narrowed' && h.diagnosis.kase.target.trustPolicy === undefined
    ? ['target']
    : h.diagnosis?.kind === 'explained'
        ? h.sides.filter((s) => s !== 'workflow')
        : [];
const handOff_accountOf = (h, side) => (side === 'target' ? h.account : h.callerAccount);
const addressee = (a, side, several) => {
    const account = handOff_accountOf(a.focus, side);
    const who = account === '' ? `the owner of the ${side === 'target' ? "role's" : "caller's"} account` : `the owner of account ${account}`;
    if (a.attempt.owner && several)
        return a.attempt.owner;
    return a.attempt.owner ? `${a.attempt.owner} (${who.replace('the owner of ', '')})` : who;
};
function message(view, a, more, side) {
    const h = a.focus;
    const d = h.diagnosis;
    if (!d)
        return '';
    const unread = d.kind === 'narrowed';
    const account = handOff_accountOf(h, side);
    const subject = unread
        ? `one read-only question about role ${h.role}`
        : h.repair?.edits.some((e) => e.path.startsWith('/target/oidcProvider'))
            ? 'OIDC provider for GitHub Actions'
            : side === 'target'
                ? `trust policy change on role ${h.role}`
                : `a caller may not assume role ${h.role}`;
    const also = more.map((m) => `  ${m.focus.hop.roleArn}`);
    const lines = [
        `Subject: ${(0,render_escape/* plainText */.wh)(subject)}${account === '' || more.length > 0 ? '' : ` (account ${account})`}`,
        '',
        ...wrap(`${whoAsks(view, h)} cannot assume`),
        `  ${(0,render_escape/* plainText */.wh)(h.hop.roleArn)}`,
        ...also,
        ...(unread ? question(h) : order(view, h, side, more.length > 0)),
        ...evidence(view),
    ];
    return (0,render_escape/* plainLines */.y1)(lines.join('\n'));
}
function whoAsks(view, h) {
    const { claims, job } = h.diagnosis?.kase.workflow ?? {};
    const repository = typeof claims?.repository === 'string' ? claims.repository : view.run.repository;
    const environment = typeof claims?.environment === 'string' ? claims.environment : job?.environment;
    const caller = h.diagnosis?.kase.source.caller?.arn;
    const where = environment ? ` (environment ${environment})` : '';
    const as = caller && h.diagnosis?.kase.workflow.inputs.api === 'AssumeRole' ? `, calling as ${caller},` : '';
    return (0,render_escape/* plainText */.wh)(`${repository ? `GitHub repository ${repository}` : 'A GitHub Actions job'}${where}${as}`);
}
function order(view, h, side, several) {
    const d = h.diagnosis;
    const rows = d ? rowsOf(d).filter((r) => r.state === 'fails' && r.nearest && !r.comparison.told && (0,engine_pointer/* sideOf */.Jh)(r.comparison.at) === side) : [];
    const evidence = rows.slice(0, 3).flatMap((r) => {
        const [name = '', expected = '', sent = ''] = comparisonWords(r, view.options.showExternalId);
        return [`${bare(name)}:`, `  policy expects  ${bare(expected)}`, `  this run sends  ${bare(sent)}`];
    });
    const edits = h.repair?.edits.filter((e) => (0,engine_pointer/* sideOf */.Jh)(e.path) === side) ?? [];
    const own = h.repair && { ...h.repair, edits };
    const diff = (own ? changeOf(h, own).policies : []).flatMap((p) => p.diff.split('\n')).filter((l) => !l.startsWith('@@ '));
    const orders = d ? [...new Set(edits.map((e) => editWords(d.kase, e, h.role)))].join('; ') : '';
    return [
        ...(evidence.length > 0 ? ['AWS refuses it by:', ...evidence] : wrap(bare(reasons(d).join(' ')))),
        ...wrap(bare(`Please: ${orders === '' ? orderWords(h) : orders}${several ? ' (in each of them)' : ''}.`)),
        ...(diff.length <= 40 ? diff.map((l) => `  ${l}`) : []),
        ...(own ? wrap(bare(effectWords(own, d?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity').join(' '))) : []),
        ...wrap(`To check: re-run the job; it ${h.repair?.after === 'true' ? 'will be granted' : 'gets past this point'} once the change has reached all of IAM.`),
    ];
}
const reasons = (d) => (d ? view_suspects(d).slice(0, 2).map((f) => sentence(f.explanation.what)) : []);
/** The one read-only command, and how its answer is read without giving anybody access. */
function question(h) {
    return [
        ...wrap('AWS does not say why, and the run may not read the trust policy. Please run this read-only command and send back what it prints:'),
        `  ${readCommand(h)}`,
        ...wrap('Or look for yourself what it says to this run, offline:'),
        `  ${readCommand(h)} \\`,
        '    | npx assume-role-preflight explain --trust-policy -',
    ];
}
/** Reads the trust policy; the name of a role admits nothing that a shell acts upon, and is quoted all the same. */
const readCommand = (h) => `aws iam get-role --role-name ${/^[\w+=,.@-]{1,64}$/.test(h.role) ? h.role : (0,render_escape/* shellWord */.r7)(h.role)} --query Role.AssumeRolePolicyDocument --output json`;
function evidence(view) {
    const url = (0,render_escape/* webUrl */.qP)(view.run.url);
    return url ? [`Evidence and ready-made commands: ${url}`] : [];
}
const bare = (words) => (0,render_escape/* plainText */.wh)(words.replaceAll('`', ''));
/** Lines of at most 76 characters, which survive mail; a word that is longer stands alone. */
function wrap(text) {
    const lines = [];
    for (const word of (0,render_escape/* cut */.Jj)(text, 4000).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= 76)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** The sentence on which the message may be sent: nothing in it is secret, as far as this story knows. */
const handOffTitle = (h) => sentence(`send this to ${h.to}`).replace(/\.$/, '');

;// CONCATENATED MODULE: ./lib/render/summary/many.js







/** The attempts that are not as expected, grouped by owner and by the very same change, the most urgent first. */
function groupsOf(attempts) {
    const groups = new Map();
    for (const a of byUrgency(attempts.filter((x) => !x.asExpected))) {
        const owner = ownerOf(a);
        const key = JSON.stringify([owner, a.status, a.attempt.expect, a.focus.diagnosis?.kind, fixKey(a.focus)]);
        const group = groups.get(key);
        if (group)
            group.members.push(a);
        else
            groups.set(key, { owner, members: [a] });
    }
    return [...groups.values()].flatMap(({ owner, members }) => (members[0] ? [{ owner, first: members[0], members }] : []));
}
function ownerOf(a) {
    if (a.status === 'transient')
        return 'nobody';
    // A named owner answers for all its accounts, so that one change over many of them is one line.
    const named = a.attempt.owner !== undefined && a.focus.sides.includes('target') ? [quoted(a.attempt.owner)] : [];
    const sides = a.focus.sides.filter((s) => named.length === 0 || s !== 'target').map((s) => ownerWords(s, a.focus));
    const all = [...named, ...sides];
    return all.length > 0 ? listed(all) : 'not known';
}
const MOST_GROUPS = 200;
/** The first screen of a story of many roles: totals, who must act for how many, and those that are as expected, collapsed. */
function manyBlocks(attempts, groups) {
    const wrong = groups.reduce((n, g) => n + g.members.length, 0);
    const fine = attempts.filter((a) => a.asExpected);
    const icon = wrong === 0 ? '✅' : groups.every((g) => g.first.status === 'transient') ? '⚠️' : '❌';
    const tried = counted(attempts.length, 'role');
    const head = wrong === 0
        ? `## ${icon} ${tried}: all as expected`
        : `## ${icon} ${wrong} of ${tried} not as expected: ${counted(groups.length, 'change')} to make`;
    const rows = groups
        .slice(0, MOST_GROUPS)
        .map((g, i) => [
        String(i + 1),
        (0,render_escape/* prose */.CS)(g.owner),
        (0,render_escape/* prose */.CS)(verdictOn(g.first).what),
        String(g.members.length),
        cells(g.members.map((m) => many_nameOf(m)), 4),
    ]);
    const rest = groups.length - rows.length;
    return [
        kept(head),
        ...(rows.length > 0
            ? [
                kept(table(['', 'Who must act', 'What', 'Roles', 'Which'], '|:-:|---|---|--:|---|', rows)),
                ...(rest > 0 ? [kept(`And ${counted(rest, 'more change')}, in the report.`)] : []),
            ]
            : []),
        ...(fine.length > 0
            ? [spare('the roles that are as expected', SPARE.passing, details(`As expected: ${counted(fine.length, 'role')}`, fineTable(fine)))]
            : []),
    ];
}
/** How an attempt is called: by its name, else by its role and account. */
const many_nameOf = (a) => a.attempt.name ?? (a.focus.account === '' ? a.focus.role : `${a.focus.role} (${a.focus.account})`);
const fineTable = (fine) => table(['Role', 'Account', 'Result'], '|---|---|---|', fine.map((a) => [
    cell(a.attempt.name ?? a.focus.role),
    a.focus.account === '' ? '' : cell(a.focus.account),
    a.status === 'granted' ? '✅ assumed' : '✅ refused, as expected',
]));

;// CONCATENATED MODULE: ./lib/render/annotations.js







/** The runner takes ten per level and step (actions/runner, ExecutionContext.cs); a few are left to others. */
const MOST = 8;
/** The runner cuts a message at 4,096 characters. */
const LENGTH = 4000;
/**
 * At most one annotation per distinct cause, eight in all, each complete in itself. Titles are not masked by the runner, so
 * nothing from outside stands in one.
 */
function renderAnnotations(story) {
    const view = viewOf(story);
    const seen = new Map();
    for (const group of groupsOf(view.attempts)) {
        const id = causeOf(group.first);
        const known = seen.get(id);
        if (known)
            known.more += group.members.length;
        else
            seen.set(id, { first: group.first, more: group.members.length - 1 });
    }
    const all = [...seen].map(([id, { first, more }]) => annotate(first, id, more));
    const hidden = [...new Map(view.attempts.map((a) => [a.focus.hop.secrets?.['role-arn'], a])).entries()].flatMap(([name, a]) => name === undefined || a.asExpected ? [] : [secretNotice(a.focus, name)]);
    const wanted = [...all, ...hidden.slice(0, 1)];
    if (wanted.length <= MOST)
        return wanted;
    const rest = wanted.length - (MOST - 1);
    return [
        ...wanted.slice(0, MOST - 1),
        { level: 'notice', title: 'More in the job summary', message: `${counted(rest, 'more finding')} in the job summary.` },
    ];
}
const causeOf = (a) => {
    const d = a.focus.diagnosis;
    if (!d)
        return 'unexpected-grant';
    if (d.kind === 'unexplained')
        return 'unexplained';
    return [...new Set(view_suspects(d).map((f) => f.cause))].slice(0, 3).join(', ') || d.kind;
};
function annotate(a, id, more) {
    const h = a.focus;
    const v = verdictOn(a);
    const d = h.diagnosis;
    const why = d ? [...new Set(view_suspects(d).map((f) => sentence(f.explanation.what)))].slice(0, 2) : [];
    const proof = d && a.status !== 'transient' ? ` Certainty: ${certaintyName(d)}${h.repair?.after === 'true' ? '; replayed: refused now, allowed with the change' : ''}.` : '';
    const others = more > 0 ? ` The same for ${counted(more, 'more role')}.` : '';
    const where = a.status === 'transient' ? '' : ' Details are in the job summary.';
    const text = `${sentence(v.headline)} ${why.join(' ')} ${sentence(`${v.who}: ${v.what}`)}${proof}${others}${where}`;
    const place = annotations_placeOf(h);
    return {
        level: a.status === 'transient' || a.status === 'unknown' ? 'warning' : 'error',
        title: titleOf(a),
        message: `${(0,render_escape/* cut */.Jj)((0,render_escape/* plainText */.wh)(text.replaceAll('`', '').replace(/ {2,}/g, ' ')), LENGTH - 120)} [${(0,render_escape/* plainText */.wh)(id)}]`,
        ...(place ? { file: place.file, startLine: place.line } : {}),
    };
}
/** Titles are of our own words alone. */
function titleOf(a) {
    if (a.status === 'transient')
        return 'Nobody has to change anything: re-run the job';
    if (a.status === 'granted')
        return 'A role can be assumed that must not be';
    const owners = { workflow: 'this workflow', source: "the caller's account", target: "the role's account" };
    if (a.status === 'unknown')
        return 'Whether the role can be assumed is not known';
    if (a.focus.diagnosis?.kind !== 'explained')
        return 'AWS refused the role, and it is not known why';
    return a.focus.sides.length > 0
        ? `Cannot assume the role: ${listed(a.focus.sides.map((s) => owners[s]))} must change something`
        : 'Cannot assume the role';
}
/** The line of the thing to change, where it stands in this repository; else the step's. */
function annotations_placeOf(h) {
    const edit = h.repair?.edits[0];
    const own = edit ? (edit.op === 'add' ? edit.path.replace(/\/-$/, '') : edit.path) : undefined;
    const finding = h.diagnosis && view_suspects(h.diagnosis)[0]?.demand.comparison;
    const culprits = [own, finding?.at, finding?.actual.from, '/workflow/inputs/role-arn', '/workflow'];
    return culprits.map((p) => (p === undefined ? undefined : locate(h.hop, p))).find((p) => p !== undefined);
}
function secretNotice(h, name) {
    const place = locate(h.hop, '/workflow/inputs/role-arn');
    return {
        level: 'notice',
        title: 'GitHub hides this role ARN',
        message: (0,render_escape/* plainText */.wh)(`The workflow reads the role ARN from secrets.${name}, so GitHub shows it as ***. A role ARN is no credential: move it to vars.${name} to get commands that can be copied as they are. [role-arn-from-secret]`),
        ...(place ? { file: place.file, startLine: place.line } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/render/summary/chain.js






/** The links of a hop, in the order in which a request meets them; those that the call does not have are left out. */
function linksOf(h) {
    const d = h.diagnosis;
    if (!d)
        return [];
    const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const has = (id) => (web ? id !== 'identity-policy' : id !== 'token' && id !== 'provider');
    const gates = d.gates.filter((g) => has(g.id));
    const first = gates.findIndex((g) => g.judgement.truth === 'false');
    return gates.map((g, i) => {
        const seen = rowsOf(d).filter((r) => r.gate === g.id);
        const checked = seen.length > 0 && seen.every((r) => r.state === 'holds' || r.statement !== undefined);
        const state = chain_stateOf(d, g.judgement.truth, first >= 0 && i > first && !checked);
        return { gate: g.id, state, words: gateWords(g.id, d, h.role, h.account), evidence: evidenceOf(d, g.id, state) };
    });
}
const chain_stateOf = (d, truth, behind) => truth === 'false' ? 'broken' : truth === 'true' && !behind ? 'holds' : behind && d.kind === 'explained' ? 'not reached' : truth === 'true' ? 'holds' : 'unknown';
const STATE = {
    holds: '✅',
    broken: '❌ **broken here**',
    unknown: '❔ not seen',
    'not reached': '⏭️ not reached',
};
function evidenceOf(d, gate, state) {
    if (state === 'not reached')
        return 'not tested';
    const rows = rowsOf(d).filter((r) => r.gate === gate);
    if (state === 'broken') {
        const wrong = rows.filter((r) => r.state === 'fails' && (r.nearest || !rows.some((x) => x.nearest)));
        const keys = [...new Set(wrong.map((r) => quoted(r.comparison.key)))];
        return keys.length > 0 ? `${listed(keys.slice(0, 4))} (below)` : 'see below';
    }
    if (state === 'unknown') {
        const gaps = rows.flatMap((r) => (r.state === 'unknown' && r.comparison.actual.is === 'unknown' ? [r.comparison.actual.gap.what] : []));
        return gaps.length > 0 ? `not seen: ${[...new Set(gaps)].slice(0, 2).join('; ')}` : '';
    }
    if (d.kase.answer && rows.some((r) => r.state === 'unknown'))
        return passedWords(d, gate);
    return rows.length > 0 ? 'checked against what was read' : '';
}
/** What it means that AWS's answer came from behind a link. */
function passedWords(d, gate) {
    const { claims } = d.kase.workflow;
    const web = d.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    if (gate === 'token')
        return typeof claims?.aud === 'string' ? `token issued for audience ${quoted(claims.aud)}` : 'a token was issued';
    if (gate === 'request')
        return web ? 'STS took the request' : 'STS took the request and the credentials';
    if (gate === 'provider')
        return 'STS accepted issuer, signature and audience';
    return 'the answer came from behind it';
}
/** Where the chain breaks: the hops when there are several, then the links of the one that decides. */
function chainBlocks(a) {
    const links = linksOf(a.focus);
    const hops = a.hops.length > 1 ? [kept('### Where the chain breaks', '', hopTable(a))] : [];
    if (links.length === 0)
        return hops;
    const rows = links.map((l, i) => [
        String(i + 1),
        l.state === 'broken' ? `**${(0,render_escape/* prose */.CS)(sentence(l.words).replace(/\.$/, ''))}**` : (0,render_escape/* prose */.CS)(sentence(l.words).replace(/\.$/, '')),
        STATE[l.state],
        (0,render_escape/* prose */.CS)(l.evidence),
    ]);
    const title = a.hops.length > 1 ? `#### Inside hop ${a.focus.index + 1}` : '### Where the chain breaks';
    return [
        ...hops,
        kept(title, '', table(['', 'Link', 'Result', 'Evidence'], '|:-:|---|---|---|', rows)),
        spare('the picture of the chain', SPARE.picture, (0,render_escape/* fence */.EU)(a.hops.length > 1 ? hopPicture(a) : linkPicture(a.focus, links), 'mermaid')),
    ];
}
function hopTable(a) {
    const result = (h) => h.status === 'granted'
        ? '✅ assumed'
        : h.status === 'skipped'
            ? '⏭️ not reached'
            : h.status === 'unknown'
                ? '❔ cannot be told'
                : h.status === 'transient'
                    ? '⚠️ no answer'
                    : '❌ **refused here**';
    const rows = a.hops.map((h) => [String(h.index + 1), cell(h.role), h.account === '' ? '' : cell(h.account), result(h)]);
    return table(['', 'Role', 'Account', 'Result'], '|:-:|---|---|---|', rows);
}
const CLASSES = [
    '  classDef ok stroke:#1a7f37,stroke-width:2px',
    '  classDef bad stroke:#cf222e,stroke-width:3px',
    '  classDef off stroke-dasharray:4 3',
];
const CLASS = { holds: 'ok', broken: 'bad', unknown: 'off', 'not reached': 'off' };
const NODE = {
    token: 'OIDC token',
    request: 'request',
    provider: 'OIDC provider',
    'trust-policy': 'trust policy',
    'identity-policy': 'policies of the caller',
    organization: 'organization policies',
    session: 'session',
};
/** At most six nodes: the one who asks, the four links that say most, the session. */
function linkPicture(h, links) {
    const d = h.diagnosis;
    const web = d?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const told = links.filter((l) => l.gate !== 'session');
    const most = told.filter((l) => l.state === 'broken' || (l.gate !== 'request' && l.gate !== 'organization')).slice(0, 4);
    const shown = [...most, { gate: 'session', state: 'not reached' }];
    const caller = d?.kase.source.caller?.arn?.split(/[:]/).at(-1) ?? 'caller';
    const repository = d?.kase.workflow.claims?.repository;
    const from = web ? (0,render_escape/* mermaidLabel */._b)('GitHub job', ...(typeof repository === 'string' ? [repository] : [])) : (0,render_escape/* mermaidLabel */._b)('caller', caller);
    const nodes = shown.map((l, i) => {
        const owner = l.gate === 'trust-policy' ? `role ${h.role}` : l.gate === 'provider' || l.gate === 'session' ? `account ${h.account}` : '';
        const label = (0,render_escape/* mermaidLabel */._b)(NODE[l.gate], ...(owner === '' ? [] : [owner]));
        return `n${i + 1}${l.state === 'broken' ? `{${label}}` : `[${label}]`}`;
    });
    const edges = nodes.map((n, i) => {
        const before = shown[i - 1];
        const arrow = before?.state === 'broken' ? (h.status === 'transient' ? '-. "no answer" .-x' : '-. "refused" .-x') : before === undefined || before.state === 'holds' ? '-->' : '-.->';
        return `  ${i === 0 ? `n0[${from}]` : `n${i}`} ${arrow} ${n}`;
    });
    const classes = shown.map((l, i) => `  class n${i + 1} ${CLASS[l.state]}`);
    return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n');
}
function hopPicture(a) {
    const shown = a.hops.slice(Math.max(0, a.focus.index - 3), a.focus.index + 2);
    const web = shown[0]?.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity' || a.focus.index > 0;
    const state = (h) => h.status === 'granted' ? 'holds' : h.status === 'skipped' ? 'not reached' : h.status === 'unknown' ? 'unknown' : 'broken';
    const edges = shown.map((h, i) => {
        const label = (0,render_escape/* mermaidLabel */._b)(h.role, `account ${h.account}`);
        const broken = state(h) === 'broken';
        const from = i === 0 ? `n0[${(0,render_escape/* mermaidLabel */._b)(web ? 'GitHub job' : 'caller')}]` : `n${i}`;
        return `  ${from} ${broken ? '-. "refused" .-x' : state(h) === 'holds' ? '-->' : '-.->'} n${i + 1}[${label}]`;
    });
    const classes = shown.map((h, i) => `  class n${i + 1} ${CLASS[state(h)]}`);
    return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n');
}
/** Why it is broken, in one line for those who read no table. */
const brokenWords = (h) => (h.diagnosis ? (suspects(h.diagnosis)[0]?.title ?? '') : '');

;// CONCATENATED MODULE: ./lib/render/log.js









const MOST_IN_FULL = 20;
/**
 * The verdict and its evidence as aligned plain text. Every line has the prefix `| `, and none is a workflow command, whatever
 * the texts in it say; the group around it is up to the caller.
 */
function renderLog(story) {
    const view = viewOf(story);
    const attempts = byUrgency(view.attempts);
    const full = attempts.slice(0, MOST_IN_FULL);
    const lines = full.flatMap((a, i) => [...(i > 0 ? [''] : []), ...attemptLines(view, a, attempts.length > 1)]);
    const rest = attempts.length - full.length;
    return (0,render_escape/* logLines */.OG)([...lines, ...(rest > 0 ? ['', `and ${rest} more, in the report`] : [])].join('\n')).join('\n');
}
function attemptLines(view, a, several) {
    const v = verdictOn(a);
    const d = a.focus.diagnosis;
    const name = several ? `${many_nameOf(a)}: ` : '';
    const head = `${a.asExpected ? 'OK' : a.status === 'transient' || a.status === 'unknown' ? 'UNKNOWN' : 'FAILED'}  ${name}${log_bare(v.headline)}`;
    if (a.asExpected)
        return [head];
    return [
        head,
        ...columns([
            ['who must act', log_bare(v.who)],
            ['what', log_bare(v.what)],
            ...(d ? [['certainty', `${a.status === 'transient' ? 'proven' : certaintyName(d)}: ${certaintyWords(a).map(log_bare).join(' ')}`]] : []),
        ]),
        ...(d ? evidenceLines(view, a) : []),
        ...(d?.kase.answer
            ? ['answer', ...columns([[`  ${d.kase.answer.code ?? ''}`.trimEnd() || '  ', d.kase.answer.message]])]
            : []),
    ];
}
function evidenceLines(view, a) {
    const d = a.focus.diagnosis;
    if (!d)
        return [];
    const rows = rowsOf(d).filter((r) => r.nearest || r.state === 'fails');
    const compared = rows
        .slice(0, 30)
        .map((r) => [`  ${log_STATE[r.state]}`, ...comparisonWords(r, view.options.showExternalId).map(log_bare)]);
    const links = linksOf(a.focus).map((l) => [`  ${l.state}`, log_bare(l.words)]);
    const found = d.kind === 'explained' ? d.findings : view_suspects(d).slice(0, 8);
    return [
        'chain',
        ...columns(links),
        ...(compared.length > 0 ? ['conditions', ...columns([['  ', 'condition', 'expected', 'sent'], ...compared])] : []),
        ...(found.length > 0 ? [d.kind === 'explained' ? 'why' : 'what remains'] : []),
        ...found.map((f) => `  ${log_bare(sentence(f.explanation.what))} ${log_bare(sentence(f.explanation.why))} [${f.cause}]`),
        ...(d.notSeen.length > 0 ? ['not seen'] : []),
        ...d.notSeen.map((g) => `  ${log_bare(g.what)}: ${log_bare(g.why)}`),
    ];
}
const log_STATE = { holds: 'ok', fails: 'FAILS', unknown: '?' };
const log_bare = (words) => words.replaceAll('`', '');
/** Rows as columns two spaces apart; the last column is not padded, and no column grows beyond 60. */
function columns(rows) {
    const widths = [];
    for (const r of rows)
        r.forEach((c, i) => { widths[i] = Math.min(60, Math.max(widths[i] ?? 0, c.length)); });
    return rows.map((r) => r.map((c, i) => (i === r.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join('  '));
}

;// CONCATENATED MODULE: ./lib/render/budget.js
/** The size of one step's summary that GitHub takes is 1,024 KiB, and one that is larger is dropped whole (docs.github.com "Workflow commands"). */
const SUMMARY_BYTES = 900 * 1024;
/**
 * The blocks as one text of at most so many bytes of UTF-8. What may go goes by its number and from the end, and a line says
 * so; what may not go is all that is left at worst.
 */
function fit(blocks, most = SUMMARY_BYTES) {
    const sizes = blocks.map((b) => bytes(b.text) + 2);
    let size = sizes.reduce((a, b) => a + b, 0);
    const order = blocks
        .map((b, i) => ({ i, spare: b.spare ?? 0 }))
        .filter((b) => b.spare > 0)
        .toSorted((a, b) => b.spare - a.spare || b.i - a.i);
    const dropped = new Set();
    for (const { i } of order) {
        if (size + 500 <= most)
            break;
        size -= sizes[i] ?? 0;
        dropped.add(i);
    }
    const names = [...new Set(blocks.flatMap((b, i) => (dropped.has(i) && b.name ? [b.name] : [])))];
    const note = dropped.size > 0 ? [`_Left out, because GitHub takes no larger summary: ${names.join(', ')}._`] : [];
    return `${[...blocks.flatMap((b, i) => (dropped.has(i) ? [] : [b.text])), ...note].join('\n\n')}\n`;
}
/** The size of a text in UTF-8. A lone surrogate is encoded as three bytes, like the character that replaces it. */
function bytes(text) {
    let n = 0;
    for (const c of text) {
        const p = c.codePointAt(0) ?? 0;
        n += p < 0x80 ? 1 : p < 0x800 ? 2 : p < 0x10000 ? 3 : 4;
    }
    return n;
}

;// CONCATENATED MODULE: ./lib/render/cloudTrail.js

/**
 * The command that finds the event of a denied call, for the account and Region that record it: a call with a token is
 * recorded in the role's account alone, any other in the caller's for certain; a regional endpoint records where it stands, the
 * global one in us-east-1 (AWS CloudTrail User Guide; IAM User Guide, "Logging IAM and AWS STS API calls with CloudTrail").
 * Undefined when the answer was no AccessDenied.
 */
function cloudTrailCommand(h) {
    const kase = h.diagnosis?.kase;
    const api = kase?.workflow.inputs.api;
    const answer = kase?.answer;
    if (!api || !answer || !/^AccessDenied/.test(answer.code ?? ''))
        return;
    const region = kase.workflow.inputs.region ?? 'us-east-1';
    const web = api === 'AssumeRoleWithWebIdentity';
    const id = answer['request-id'];
    const query = id !== undefined && /^[\w-]{1,64}$/.test(id)
        ? `Events[?contains(CloudTrailEvent, \`${JSON.stringify(id)}\`)].CloudTrailEvent`
        : 'Events[].CloudTrailEvent';
    return {
        account: web ? h.account : h.callerAccount,
        command: [
            `aws cloudtrail lookup-events --region ${/^[a-z0-9-]+$/.test(region) ? region : (0,render_escape/* shellWord */.r7)(region)} \\`,
            `  --lookup-attributes AttributeKey=EventName,AttributeValue=${api} \\`,
            `  --query ${(0,render_escape/* shellWord */.r7)(query)} --output text`,
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./lib/render/summary/raw.js








/** What was answered, read and not seen, for those who want to check: collapsed, and the first to go when room is short. */
function rawBlock(a) {
    const parts = a.hops.flatMap((h) => hopParts(h, a.hops.length > 1));
    return spare('raw details', SPARE.raw, details('Raw details', parts.join('\n\n')));
}
function hopParts(h, several) {
    const rows = fieldsOf(h);
    const claims = h.diagnosis?.kase.workflow.claims;
    const trail = cloudTrailCommand(h);
    return [
        ...(several ? [`**Hop ${h.index + 1}: ${cell(h.role)}**`] : []),
        table(['Field', 'Value'], '|---|---|', rows),
        ...(claims
            ? ['Token claims used (the token itself is never shown):', (0,render_escape/* fence */.EU)(JSON.stringify(shownClaims(claims), null, 2), 'json')]
            : []),
        ...(trail
            ? [
                (0,render_escape/* prose */.CS)(`What AWS recorded of the call, some minutes later, in account ${trail.account === '' ? "of the role's owner" : quoted(trail.account)}:`),
                (0,render_escape/* fence */.EU)(trail.command, 'bash'),
            ]
            : []),
    ];
}
function fieldsOf(h) {
    const { outcome } = h.hop;
    const role = ['Role', cell(h.hop.roleArn)];
    const notes = h.hop.notes.map((n) => ['Note', (0,render_escape/* prose */.CS)(sentence(n))]);
    if ('skipped' in outcome)
        return [role, ['Call', 'not made: an earlier hop was refused'], ...notes];
    if (outcome.granted)
        return [role, ['Assumed as', cell(outcome.assumedRoleArn)], ['Took', `${Math.round(outcome.ms)} ms`], ...notes];
    const { kase, notSeen, capped } = outcome.diagnosis;
    const { answer } = kase;
    const { region, api } = kase.workflow.inputs;
    const domain = region && (0,engine_arn/* partitionOfRegion */.cn)(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const from = { github: 'GitHub answered', network: 'The network answered', sts: 'STS answered' }[answer?.from ?? 'sts'];
    return [
        role,
        ...(answer ? [[from, `${answer.code ? `${cell(answer.code)}: ` : ''}${cell(answer.message, 2000)}`]] : [['Call', 'none was made']]),
        ...(answer?.['request-id'] ? [['Request ID', cell(answer['request-id'])]] : []),
        ...(answer?.status === undefined ? [] : [['HTTP status', String(answer.status)]]),
        ...(api ? [['API', cell(`sts:${api}`)]] : []),
        ...(region ? [['Region, endpoint', `${cell(region)}, ${cell(`sts.${region}.${domain}`)}`]] : []),
        ...(kase.source.caller ? [['Caller', cell(kase.source.caller.arn)]] : []),
        ...documentPointers(kase).map((p) => [
            (0,render_escape/* prose */.CS)(sentence(documentWords(p, h.role)).replace(/\.$/, '')),
            (0,render_escape/* prose */.CS)(kase.written?.[p]?.readAs ?? (kase.written?.[p]?.file ? `from ${quoted(kase.written[p].file)}` : 'given')),
        ]),
        ...notSeen.slice(0, 40).map((g) => ['Not seen', (0,render_escape/* prose */.CS)(sentence(`${g.what}: ${g.why}`))]),
        ...notes,
        ...(capped ? [['Cut short', 'the policy has more ways to a yes than were looked at']] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/render/summary/verdict.js






/** The first screen: the headline, who must act, what, and what the other sides need not do. */
function verdictBlock(view, a, v) {
    const head = `## ${v.icon} ${(0,render_escape/* prose */.CS)(v.headline)}`;
    if (v.who === 'nobody' && v.what === 'nothing')
        return kept(head);
    const lines = [`[!${v.alert}]`, `**Who must act:** ${(0,render_escape/* prose */.CS)(sentence(v.who))}`, `**What:** ${(0,render_escape/* prose */.CS)(sentence(v.what))}`];
    const others = otherSides(view, a.focus);
    const all = [...lines, ...others];
    return kept(head, '', ...all.map((l, i) => `> ${l}${i > 0 && i < all.length - 1 ? '<br>' : ''}`));
}
/** The line that ends the back-and-forth: what the reader of the other side may leave alone. */
function otherSides(view, h) {
    const idle = idleSides(h);
    const nothing = h.repair?.after === 'true' ? 'nothing to change' : 'nothing that was seen has to change';
    return idle.flatMap((side) => {
        // Only what was seen can be said to be in order.
        if (side !== 'workflow' && h.repair?.after !== 'true')
            return [];
        if (side !== 'workflow')
            return `**Not needed:** ${(0,render_escape/* prose */.CS)(`nothing to change for ${ownerWords(side, h)}.`)}`;
        const place = locate(h.hop, '/workflow/inputs/role-arn');
        return place
            ? `**Your side:** ${nothing} in ${placeLink(view.run, place)}.`
            : `**Your side:** ${nothing} in this workflow.`;
    });
}
/** What GitHub hides because the role's ARN came from a secret. */
function secretBlock(h) {
    const name = h.hop.secrets?.['role-arn'];
    if (name === undefined)
        return [];
    return [
        kept(`> [!NOTE]`, `> ${(0,render_escape/* prose */.CS)(`GitHub hides this role ARN because the workflow reads it from ${quoted(`secrets.${name}`)}. A role ARN is no credential: move it to ${quoted(`vars.${name}`)} to get commands that can be copied as they are.`)}`),
    ];
}

;// CONCATENATED MODULE: ./lib/render/summary/why.js







const why_MOST = 8;
/** Why it is refused, a cause each; when it is narrowed, what remains. */
function whyBlocks(view, a) {
    const d = a.focus.diagnosis;
    if (!d || d.findings.length === 0)
        return [];
    const found = d.kind === 'explained' ? onePerFact(d.findings) : [...view_suspects(d), ...d.findings.filter((f) => !view_suspects(d).includes(f))];
    const items = found.slice(0, why_MOST).map((f, i) => `${i + 1}. ${d.kind === 'explained' ? because(view, a, f) : remaining(a, f)}`);
    const rest = found.length - items.length;
    const title = d.kind === 'explained'
        ? found.length > 1
            ? `### Why: ${found.length} reasons`
            : '### Why'
        : `### What remains${found.length > 1 ? ': any of these' : ''}`;
    const joint = d.kind === 'explained' && new Set(found.map((f) => f.demand.comparison.at)).size > 1
        ? ['', 'All of them have to be put right: any one alone still refuses.']
        : [];
    return [kept(title, '', ...items, ...(rest > 0 ? ['', `And ${rest} more, in the report.`] : []), ...joint)];
}
/** Causes with the same facts are told together. */
function onePerFact(findings) {
    const told = new Map();
    for (const f of findings) {
        const key = `${f.demand.comparison.at} ${f.explanation.what}`;
        const before = told.get(key);
        const why = before ? `${sentence(before.explanation.why)} ${sentence(f.explanation.why)}` : f.explanation.why;
        told.set(key, { ...(before ?? f), explanation: { ...f.explanation, why } });
    }
    return [...told.values()];
}
function because(view, a, f) {
    const { comparison: c } = f.demand;
    const places = [c.actual.from, c.at].flatMap((p) => (p === undefined ? [] : (locate(a.focus.hop, p) ?? [])));
    const links = [...new Set(places.map((p) => placeLink(view.run, p, true)))];
    const where = links.length > 0 ? ` (${links.join(', ')})` : '';
    const what = (0,render_escape/* prose */.CS)(sentence(f.explanation.what)).replace(/\.$/, '');
    return `${what}${where}. ${(0,render_escape/* prose */.CS)(sentence(f.explanation.why))}`;
}
const remaining = (a, f) => `**${f.certainty}**, for ${(0,render_escape/* prose */.CS)(ownerWords(f.side, a.focus))}: ${(0,render_escape/* prose */.CS)(sentence(f.explanation.what))} ${(0,render_escape/* prose */.CS)(sentence(f.explanation.fix))}`;

;// CONCATENATED MODULE: ./lib/render/summary.js
















/**
 * The job summary, GitHub Flavored Markdown: the verdict, the other side's part, how sure that is, where the chain breaks,
 * every condition, why, the fix, what to send to whom, and the raw details. Never larger than GitHub takes.
 */
function renderSummary(story) {
    const view = viewOf(story);
    const [only, more] = view.attempts;
    if (!only)
        return fit([kept('## ❔ No role was asked for'), footer(view)]);
    return fit([...(more ? manyAttempts(view) : oneAttempt(view, only)), footer(view)]);
}
function oneAttempt(view, a) {
    const verdict = verdictBlock(view, a, verdictOn(a));
    if (a.asExpected)
        return [verdict, ...secretBlock(a.focus), ...grantedLines(a), asExpectedDetails(view, a)];
    return [verdict, ...secretBlock(a.focus), ...summary_evidence(view, a), ...handOffBlocks(view, [a]), rawBlock(a)];
}
function summary_evidence(view, a) {
    const certainty = certaintyLine(a);
    return [
        ...(certainty ? [kept(certainty)] : []),
        ...chainBlocks(a),
        ...(a.status === 'transient' ? [] : conditions_conditionBlocks(view, a.focus)),
        ...whyBlocks(view, a),
        ...presentsBlock(view, a),
        ...notSeenBlock(a),
        ...(a.asExpected ? [] : fixBlocks(view, a.focus)),
    ];
}
/** Three lines are enough for what is as it should be. */
function grantedLines(a) {
    const { outcome } = a.focus.hop;
    if ('skipped' in outcome || !outcome.granted)
        return [];
    return [
        kept(`Role ${(0,render_escape/* code */.aY)(a.focus.hop.roleArn)} in account ${(0,render_escape/* code */.aY)(outcome.account)}<br>`, `Assumed as ${(0,render_escape/* code */.aY)(outcome.assumedRoleArn)}; the credentials were dropped.`),
    ];
}
function asExpectedDetails(view, a) {
    const inner = [...(a.focus.diagnosis ? summary_evidence(view, a).filter((b) => b.name !== 'the picture of the chain') : chainBlocks(a))];
    const raw = rawBlock(a).text.replace(/^<details>\n<summary>.*<\/summary>\n\n|\n\n<\/details>$/g, '');
    return spare('details', SPARE.raw, details('Details', [...inner.map((b) => b.text), raw].join('\n\n')));
}
/** Where it is not known what refuses, what could not be seen is the answer, and no detail. */
function notSeenBlock(a) {
    const d = a.focus.diagnosis;
    if (!d || d.kind === 'explained' || a.status === 'transient' || d.notSeen.length === 0)
        return [];
    return [kept('### What was not seen', '', ...d.notSeen.slice(0, 20).map((g) => `- ${(0,render_escape/* prose */.CS)(sentence(`${g.what}: ${g.why}`))}`))];
}
/** When the policy could not be read: what the request presents, for whoever can read it. */
function presentsBlock(view, a) {
    const d = a.focus.diagnosis;
    if (d?.kind !== 'narrowed' || d.kase.target.trustPolicy !== undefined)
        return [];
    const { claims, inputs } = d.kase.workflow;
    const sub = claims?.sub;
    const facts = [
        ...(typeof sub === 'string' ? [`- subject claim: ${(0,render_escape/* code */.aY)(sub)}`] : []),
        ...(typeof claims?.aud === 'string' ? [`- audience: ${(0,render_escape/* code */.aY)(claims.aud)}`] : []),
        ...(d.kase.source.caller ? [`- caller: ${(0,render_escape/* code */.aY)(d.kase.source.caller.arn)}`] : []),
        ...(inputs['session-name'] ? [`- session name: ${(0,render_escape/* code */.aY)(inputs['session-name'])}`] : []),
        ...(inputs['external-id'] === undefined
            ? []
            : [`- external ID: ${inputs['external-id'] === null ? 'none' : (0,render_escape/* code */.aY)(inputs['external-id'])}`]),
    ];
    const caution = isPullRequest(view)
        ? ['', '> [!WARNING]', '> This run is for a pull request: do not copy what it presents into a production policy.']
        : [];
    return facts.length > 0 ? [kept('### What this run presents', '', ...facts, ...caution)] : [];
}
function handOffBlocks(view, attempts) {
    // What a pull request claims is not to be written into a policy; a question does no harm.
    const told = isPullRequest(view) ? attempts.filter((a) => a.focus.diagnosis?.kind === 'narrowed') : attempts;
    return handOffsOf(view, told).map((h) => kept(`### ${(0,render_escape/* prose */.CS)(handOffTitle(h))}`, '', (0,render_escape/* fence */.EU)(h.text, 'text')));
}
const summary_MOST_IN_FULL = 10;
function manyAttempts(view) {
    const groups = groupsOf(view.attempts);
    const sections = groups.slice(0, summary_MOST_IN_FULL).flatMap((g, i) => {
        const v = verdictOn(g.first);
        const others = g.members.slice(1);
        const names = others.length > 0 ? `The same for ${others.slice(0, 20).map((m) => (0,render_escape/* code */.aY)(many_nameOf(m))).join(', ')}${others.length > 20 ? ` and ${others.length - 20} more` : ''}.` : '';
        const body = [verdictBlock(view, g.first, v), ...summary_evidence(view, g.first)].map((b) => b.text.replace(/^## /, '### ').replace(/^### (?=[A-Z])/gm, '#### '));
        return [
            spare('the evidence for each change', SPARE.list, details(`<b>${i + 1}. ${(0,render_escape/* html */.qy)(v.headline)}</b>`, [...body, ...(names ? [names] : [])].join('\n\n'), i === 0)),
            rawBlock(g.first),
        ];
    });
    const wrong = view.attempts.filter((a) => !a.asExpected);
    return [...manyBlocks(view.attempts, groups), ...handOffBlocks(view, wrong), ...sections];
}
const footer = (view) => kept(`<sub>assume-role-preflight ${(0,render_escape/* prose */.CS)(view.run.version)}, report format 1</sub>`);

;// CONCATENATED MODULE: ./lib/engine/cause.js

/** Declares a cause: how to recognise it, how to explain it, how to put it right. */
function defineCause(spec) {
    const { id, title, general = false } = spec;
    return {
        id,
        title,
        general,
        claim(demand, kase) {
            const { comparison: c, want } = demand;
            const evidence = spec.find(c, kase, want);
            if (evidence === undefined)
                return;
            const culprit = typeof spec.culprit === 'function' ? spec.culprit(evidence) : spec.culprit;
            const from = c.actual.from ?? c.at;
            return {
                cause: id,
                title,
                general,
                demand,
                side: (0,engine_pointer/* sideOf */.Jh)(culprit === 'demand' ? c.at : from),
                explanation: spec.explain(evidence),
                remedies: spec.remedies(evidence),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/causes/distance.js
/**
 * How many single characters have to be inserted, removed or replaced to turn one text into the other (Levenshtein).
 * Texts longer than 300 characters count as infinitely far: no near miss is looked for in them.
 */
function distance(a, b) {
    if (a.length > 300 || b.length > 300)
        return Number.POSITIVE_INFINITY;
    let above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const keep = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min(keep, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        above = row;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/causes/listEdit.js

/** Adds a value to an element that is a scalar or a list: a list grows at its end, a scalar becomes a list of two. */
function addTo(kase, element, value) {
    const now = (0,engine_pointer.at)(kase, element);
    if (Array.isArray(now))
        return { op: 'add', path: (0,engine_pointer/* below */.Gz)(element, '-'), value };
    return now === undefined ? { op: 'add', path: element, value } : { op: 'replace', path: element, value: [now, value] };
}
/** Puts a value in the place of another one in an element that is a scalar or a list; the form stays. */
function replaceIn(kase, element, old, value) {
    const now = (0,engine_pointer.at)(kase, element);
    return { op: 'replace', path: Array.isArray(now) ? (0,engine_pointer/* below */.Gz)(element, now.indexOf(old)) : element, value };
}

;// CONCATENATED MODULE: ./lib/causes/action-typo/index.js



// Actions of STS that a trust policy may hold (Service Authorization Reference for AWS STS).
const KNOWN = /^sts:(assumerole|assumerolewithsaml|assumerolewithwebidentity|assumeroot|tagsession|setsourceidentity|setcontext|get\w+)$/;
function isTypo(action, wanted) {
    const a = action.trim().toLowerCase();
    const w = wanted.toLowerCase();
    if (/[*?]/.test(a) || KNOWN.test(action.toLowerCase()))
        return false;
    if (a === w || `sts:${a}` === w || a.replace(/^[^:]*[:;.]+/, 'sts:') === w)
        return true;
    return distance(a, w) <= 3;
}
/* harmony default export */ const action_typo = (defineCause({
    id: 'action-typo',
    title: 'the action is misspelt',
    culprit: 'demand',
    find: (c, kase, want) => {
        const typo = want === 'true' && c.truth === 'false' && c.test === 'Action' && c.at.startsWith('/target/trustPolicy')
            ? c.expected.find((a) => isTypo(a, c.key))
            : undefined;
        return typo === undefined ? undefined : { comparison: c, kase, typo };
    },
    explain: (e) => ({
        what: `the trust policy allows \`${e.typo}\`, which is no action of STS; the request needs \`${e.comparison.key}\``,
        why: 'an action is matched by its full name, letter case aside',
        fix: 'in the target account, correct the name of the action',
    }),
    remedies: ({ comparison: c, kase, typo }) => [[replaceIn(kase, c.at, typo, c.key)]],
}));

;// CONCATENATED MODULE: ./lib/engine/pattern.js
const STAR = 42;
const QUESTION = 63;
/** Whether the whole text matches: `*` is any run, also across `/` and `:`; `?` is exactly one character (IAM User Guide, "String condition operators"). */
function matchesPattern(pattern, text) {
    const { text: p, literal } = pattern;
    let pi = 0;
    let ti = 0;
    let star = -1;
    let mark = 0;
    // Two pointers with one backtrack point: linear in practice, never exponential, whatever the policy holds.
    while (ti < text.length) {
        const c = pi < p.length ? p.charCodeAt(pi) : -1;
        const wild = literal?.[pi] !== true;
        if (wild && c === STAR) {
            star = pi++;
            mark = ti;
        }
        else if (c === text.charCodeAt(ti) || (wild && c === QUESTION)) {
            pi++;
            ti++;
        }
        else if (star >= 0) {
            pi = star + 1;
            ti = ++mark;
        }
        else
            return false;
    }
    while (pi < p.length && p.charCodeAt(pi) === STAR && literal?.[pi] !== true)
        pi++;
    return pi === p.length;
}
/** Whether a text holds a wildcard character. */
const hasWildcard = (text) => text.includes('*') || text.includes('?');
/** A part of a pattern, its literal marks kept. */
const slicePattern = (p, from, to) => p.literal ? { text: p.text.slice(from, to), literal: p.literal.slice(from, to) } : { text: p.text.slice(from, to) };
/** A text that the pattern matches: `*` stands for `any`, `?` for `a`. */
const instanceOf = (pattern) => pattern.replaceAll('*', 'any').replaceAll('?', 'a');

;// CONCATENATED MODULE: ./lib/engine/operators/operator.js
/** An operator and its negation, which compare alike. */
const withNegation = (positive, negative, rest) => [
    { name: positive, negated: false, ...rest },
    { name: negative, negated: true, ...rest },
];

;// CONCATENATED MODULE: ./lib/engine/operators/arn.js


/** The six colon-separated parts; the last keeps its colons. */
function parts(p) {
    const out = [];
    let from = 0;
    for (let n = 0; n < 5; n++) {
        const colon = p.text.indexOf(':', from);
        if (colon < 0)
            return;
        out.push(slicePattern(p, from, colon));
        from = colon + 1;
    }
    return [...out, slicePattern(p, from, p.text.length)];
}
function matchesArn(expected, actual) {
    const wanted = parts(expected);
    const given = parts({ text: actual });
    if (!wanted || !given)
        return;
    // Part by part, so that a wildcard in one of the first five parts cannot swallow a colon.
    return wanted.every((w, i) => matchesPattern(w, given[i]?.text ?? ''));
}
const arn = { wildcards: true, variables: true, matches: matchesArn };
/** ARNs, part by part. `ArnEquals` and `ArnLike` behave identically, and so do their negations. */
const arnLike = [
    ...withNegation('ArnLike', 'ArnNotLike', arn),
    ...withNegation('ArnEquals', 'ArnNotEquals', arn),
];

;// CONCATENATED MODULE: ./lib/engine/operators/binary.js
const binary_canonical = (base64) => base64.replace(/[\s=]+/g, '');
/** Bytes against bytes, both in base64. */
const binaryEquals = {
    name: 'BinaryEquals',
    negated: false,
    wildcards: false,
    variables: false,
    matches: (expected, actual) => binary_canonical(expected.text) === binary_canonical(actual),
};

;// CONCATENATED MODULE: ./lib/engine/operators/bool.js
const BOOLEAN = /^(true|false)$/i;
/** `true` or `false`. Whether policy variables are replaced here is documented both ways; none is. */
const bool = {
    name: 'Bool',
    negated: false,
    wildcards: false,
    variables: false,
    matches: (expected, actual) => BOOLEAN.test(expected.text) && BOOLEAN.test(actual)
        ? expected.text.toLowerCase() === actual.toLowerCase()
        : undefined,
};

;// CONCATENATED MODULE: ./lib/engine/operators/numeric.js

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** The number a text stands for, or undefined. */
const numberOf = (text) => (NUMBER.test(text) ? Number(text) : undefined);
const numeric_compare = (holds) => (expected, actual) => {
    const e = numberOf(expected.text);
    const a = numberOf(actual);
    return e === undefined || a === undefined ? undefined : holds(e, a);
};
const plain = { wildcards: false, variables: false };
const one = (name, holds) => ({
    name,
    negated: false,
    ...plain,
    matches: numeric_compare(holds),
});
/** Integers and decimals. */
const numeric = [
    ...withNegation('NumericEquals', 'NumericNotEquals', { ...plain, matches: numeric_compare((e, a) => a === e) }),
    one('NumericLessThan', (e, a) => a < e),
    one('NumericLessThanEquals', (e, a) => a <= e),
    one('NumericGreaterThan', (e, a) => a > e),
    one('NumericGreaterThanEquals', (e, a) => a >= e),
];

;// CONCATENATED MODULE: ./lib/engine/operators/date.js


const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
/** Seconds since 1970 of a W3C date or of an epoch, or undefined. Both forms may meet: they are compared in seconds. */
function secondsOf(text) {
    const m = ISO.exec(text);
    // Four digits are a year in W3C's profile, and as seconds they would be a moment of January 1970.
    if (!m)
        return numberOf(text);
    const [, y, mo = '1', d = '1', h = '0', mi = '0', s = '0', f = '0', zone = 'Z'] = m;
    const days = new Date(Date.UTC(2000 + (Number(y) % 400), Number(mo), 0)).getUTCDate();
    if (Number(mo) < 1 || Number(mo) > 12 || Number(d) < 1 || Number(d) > days)
        return;
    if (Number(h) > 23 || Number(mi) > 59 || Number(s) > 59)
        return;
    const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1000;
    return utc + Number(f) - offsetOf(zone);
}
const offsetOf = (zone) => {
    if (zone === 'Z')
        return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    return (zone[0] === '-' ? -60 : 60) * minutes;
};
const date_compare = (holds) => (expected, actual) => {
    const e = secondsOf(expected.text);
    const a = secondsOf(actual);
    return e === undefined || a === undefined ? undefined : holds(e, a);
};
const date_plain = { wildcards: false, variables: false };
const date_one = (name, holds) => ({
    name,
    negated: false,
    ...date_plain,
    matches: date_compare(holds),
});
/** Dates as W3C/ISO 8601 or as epoch seconds. */
const date = [
    ...withNegation('DateEquals', 'DateNotEquals', { ...date_plain, matches: date_compare((e, a) => a === e) }),
    date_one('DateLessThan', (e, a) => a < e),
    date_one('DateLessThanEquals', (e, a) => a <= e),
    date_one('DateGreaterThan', (e, a) => a > e),
    date_one('DateGreaterThanEquals', (e, a) => a >= e),
];

;// CONCATENATED MODULE: ./lib/engine/operators/ipAddress.js

/** Reads an IPv4 or IPv6 address (RFC 4291, section 2.2), or undefined. */
function parseAddress(text) {
    if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
        const words = text.split('.').map(Number);
        return words.every((w) => w <= 255) ? { bits: 8, words } : undefined;
    }
    const [head, tail, extra] = text.split('::');
    if (head === undefined || extra !== undefined || !text.includes(':'))
        return;
    // Only at the very end may the last two words be written as IPv4.
    if (tail !== undefined && head.includes('.'))
        return;
    const left = groups(head);
    const right = tail === undefined ? [] : groups(tail);
    if (!left || !right)
        return;
    const missing = 8 - left.length - right.length;
    if (tail === undefined ? missing !== 0 : missing < 1)
        return;
    return { bits: 16, words: [...left, ...Array(missing).fill(0), ...right] };
}
function groups(text) {
    if (text === '')
        return [];
    const out = [];
    const parts = text.split(':');
    for (const [i, part] of parts.entries()) {
        const v4 = i === parts.length - 1 && part.includes('.') ? parseAddress(part) : undefined;
        if (v4)
            out.push(((v4.words[0] ?? 0) << 8) | (v4.words[1] ?? 0), ((v4.words[2] ?? 0) << 8) | (v4.words[3] ?? 0));
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            out.push(Number.parseInt(part, 16));
        else
            return;
    }
    return out;
}
function contains(range, text) {
    const [base = '', length, extra] = range.split('/');
    const network = parseAddress(base);
    const address = parseAddress(text);
    if (!network || !address || extra !== undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return;
    if (network.bits !== address.bits)
        return false;
    const whole = network.bits * network.words.length;
    const prefix = length === undefined ? whole : Number(length);
    if (prefix > whole)
        return;
    return network.words.every((w, i) => {
        const kept = Math.min(Math.max(prefix - i * network.bits, 0), network.bits);
        const span = 2 ** (network.bits - kept);
        return Math.floor(w / span) === Math.floor((address.words[i] ?? 0) / span);
    });
}
/** CIDR ranges (RFC 4632); a bare address is itself alone, and IPv4 never contains IPv6. */
const ipAddress = withNegation('IpAddress', 'NotIpAddress', {
    wildcards: false,
    variables: false,
    matches: (expected, actual) => contains(expected.text, actual),
});

;// CONCATENATED MODULE: ./lib/engine/operators/string.js


/** Exact, letter case included; `*` and `?` are themselves. */
const stringEquals = withNegation('StringEquals', 'StringNotEquals', {
    wildcards: false,
    variables: true,
    matches: (expected, actual) => expected.text === actual,
});
/** Exact, letter case ignored. */
const stringEqualsIgnoreCase = withNegation('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', {
    wildcards: false,
    variables: true,
    matches: (expected, actual) => expected.text.toLowerCase() === actual.toLowerCase(),
});
/** Letter case counts; `*` is any run of characters, `?` exactly one. */
const stringLike = withNegation('StringLike', 'StringNotLike', {
    wildcards: true,
    variables: true,
    matches: matchesPattern,
});

;// CONCATENATED MODULE: ./lib/engine/operators/index.js







/** Every condition operator except `Null`, which asks for presence and has no values to compare. */
const operators = [
    ...stringEquals,
    ...stringEqualsIgnoreCase,
    ...stringLike,
    ...numeric,
    ...date,
    bool,
    binaryEquals,
    ...ipAddress,
    ...arnLike,
];
const byName = new Map(operators.map((o) => [o.name.toLowerCase(), o]));
/** Reads a condition operator as written; undefined for one that IAM does not have. */
function parseTest(written) {
    const known = tests.get(written);
    if (known !== undefined)
        return known ?? undefined;
    const m = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(written.toLowerCase());
    const name = m?.[2] ?? '';
    const base = name === 'null' ? 'Null' : byName.get(name);
    const set = m?.[1] === 'forallvalues' ? 'ForAllValues' : m?.[1] ? 'ForAnyValue' : undefined;
    const test = base && !(base === 'Null' && m?.[3]) ? { base, ifExists: m?.[3] !== undefined, ...(set ? { set } : {}) } : null;
    if (tests.size < 500)
        tests.set(written, test);
    return test ?? undefined;
}
// A policy names few operators, many times; remembering them is invisible from outside.
const tests = new Map();

;// CONCATENATED MODULE: ./lib/causes/conditionEdits.js


/** The pointer of the statement that a comparison belongs to; undefined for a comparison outside of statements. */
function statementPointer(c) {
    const m = /^(.*?\/Statement(?:\/\d+)?)\/(?:Condition|Principal|Action|NotAction|Resource|NotResource)(?:\/|$)/.exec(c.at);
    return m?.[1];
}
/** The statement that a comparison belongs to, as it is written. */
function conditionEdits_statementOf(c, kase) {
    const p = statementPointer(c);
    const s = p && (0,engine_pointer.at)(kase, p);
    return s && typeof s === 'object' && !Array.isArray(s) ? s : undefined;
}
/** One value or a list of them, as text. */
const textsOf = (v) => v === undefined || v === null ? [] : (Array.isArray(v) ? v : [v]).map(String);
/** The conditions of the statement that a comparison belongs to. */
function conditionsAround(c, kase) {
    const p = statementPointer(c);
    const condition = conditionEdits_statementOf(c, kase)?.Condition;
    if (!p || !condition || typeof condition !== 'object' || Array.isArray(condition))
        return [];
    return Object.entries(condition).flatMap(([test, keys]) => keys && typeof keys === 'object' && !Array.isArray(keys)
        ? Object.entries(keys).map(([key, v]) => ({
            at: (0,engine_pointer/* below */.Gz)(p, 'Condition', test, key),
            test,
            key,
            values: textsOf(v),
        }))
        : []);
}
/**
 * One edit that leaves the conditions of a statement as `change` makes them, operators without keys left out. It is one edit
 * because a condition that moves must not be split into one that goes and one that may not come. It reaches no further up
 * than the one operator that changes.
 */
function rewrite(c, kase, change) {
    const p = statementPointer(c);
    const before = conditionEdits_statementOf(c, kase)?.Condition;
    if (!p || !before || typeof before !== 'object')
        return [];
    const after = Object.fromEntries(Object.entries(change(before)).filter(([, keys]) => Object.keys(keys).length > 0));
    const tests = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((t) => before[t] !== after[t]);
    const [only, more] = tests;
    if (only === undefined)
        return [];
    const keys = after[only];
    if (more === undefined && keys !== undefined && before[only] !== undefined)
        return [{ op: 'replace', path: (0,engine_pointer/* below */.Gz)(p, 'Condition', only), value: keys }];
    if (more === undefined && keys === undefined && Object.keys(after).length > 0)
        return [{ op: 'remove', path: (0,engine_pointer/* below */.Gz)(p, 'Condition', only) }];
    return [{ op: 'replace', path: (0,engine_pointer/* below */.Gz)(p, 'Condition'), value: after }];
}
/** The conditions without the one under an operator and a key. */
const conditionEdits_without = (block, test, key) => {
    const { [key]: _, ...rest } = block[test] ?? {};
    return { ...block, [test]: rest };
};
/** The conditions with values under an operator and a key, in the place of those that stand there. */
const withValues = (block, test, key, values) => ({
    ...block,
    [test]: { ...block[test], [key]: values },
});
/**
 * The edit that takes a condition away, with its operator when nothing else stands there.
 * Whoever calls it sees to it that a condition on the subject stays.
 */
function removeCondition(kase, place) {
    const parent = parentOf(place);
    const operator = (0,engine_pointer.at)(kase, parent);
    const alone = operator !== null && typeof operator === 'object' && Object.keys(operator).length === 1;
    return { op: 'remove', path: alone ? parent : place };
}
/** The pointer one token up. */
const parentOf = (p) => p.slice(0, p.lastIndexOf('/'));
/** The claim that an OIDC condition key names, in lower case; undefined for the keys of AWS itself. */
function claimOfKey(key) {
    const i = key.indexOf(':');
    const prefix = key.slice(0, Math.max(i, 0)).toLowerCase();
    return i > 0 && !/^(aws|sts|iam|saml)$/.test(prefix) ? key.slice(i + 1).toLowerCase() : undefined;
}
/** The provider that an OIDC condition key begins with. */
const prefixOfKey = (key) => key.slice(0, Math.max(key.indexOf(':'), 0));
/** Whether a condition operator is a text comparison that is not negated, and whether it takes wildcards. */
function textTest(test) {
    const read = parseTest(test);
    if (!read || read.base === 'Null' || read.base.negated || !/^String/i.test(read.base.name))
        return;
    return { wildcards: read.base.wildcards };
}
/** Whether a condition value narrows down the subject at all, which every statement for a shared provider has to. */
const narrows = (value) => /[^*?]/.test(value);
/** Whether the statement keeps a condition that narrows down the subject when the one at `without` is gone. */
const keepsSubject = (c, kase, without) => conditionsAround(c, kase).some((x) => x.at !== without &&
    claimOfKey(x.key) === 'sub' &&
    /^String(Equals|Like)/i.test(x.test) &&
    x.values.length > 0 &&
    x.values.every(narrows));
/** The last token of a pointer, unescaped. */
const lastToken = (p) => tokens(p).at(-1) ?? '';
/** A list of values as a sentence shows it: the first few in backticks. */
const conditionEdits_quoted = (values) => values.length > 3
    ? `${values
        .slice(0, 3)
        .map((v) => `\`${v}\``)
        .join(', ')} and ${values.length - 3} more`
    : values.map((v) => `\`${v}\``).join(', ');

;// CONCATENATED MODULE: ./lib/causes/strayKey.js




const isSubject = (value) => /^(repo:|system:serviceaccount:|project_path:)/.test(value);
const isAudience = (value) => /^sts\.amazonaws\.com(\.cn)?$/.test(value);
/** Claims whose values cannot be mistaken for one another by chance. */
const TELLING = [
    'repository',
    'ref',
    'environment',
    'job_workflow_ref',
    'workflow',
    'repository_id',
    'repository_owner_id',
];
/** The value of a condition that belongs under another key of the provider; undefined when none does. */
function strayKey(c, kase) {
    const claim = claimOfKey(c.key);
    if (!claim || !textTest(c.test))
        return;
    const to = (value, right) => ({ value, right: `${prefixOfKey(c.key)}:${right}` });
    const subject = claim === 'sub' ? undefined : c.expected.find(isSubject);
    if (subject !== undefined)
        return to(subject, 'sub');
    const audience = claim === 'aud' ? undefined : c.expected.find(isAudience);
    if (audience !== undefined)
        return to(audience, 'aud');
    if (!TELLING.includes(claim))
        return;
    const claims = (0,engine_claims/* claimsOf */.ds)(kase)?.claims ?? {};
    for (const name of TELLING) {
        const real = claims[name];
        if (name !== claim && typeof real === 'string' && c.expected.includes(real))
            return to(real, name);
    }
    return;
}
/** The key with its own value, and the value under its own key when no condition stands there yet. */
function strayRemedies({ value, right, comparison: c, kase, }) {
    const claims = (0,engine_claims/* claimsOf */.ds)(kase)?.claims ?? {};
    const real = claims[claimOfKey(c.key) ?? ''];
    const rightful = claims[claimOfKey(right) ?? ''];
    if (typeof rightful !== 'string')
        return [];
    const met = textTest(c.test)?.wildcards ? matchesPattern({ text: value }, rightful) : value === rightful;
    const there = conditionsAround(c, kase).some((x) => x.key.toLowerCase() === right.toLowerCase());
    if (there && typeof real === 'string')
        return [[replaceIn(kase, c.at, value, real)]];
    // One edit: the value must not leave its wrong place without coming to the right one.
    return [
        rewrite(c, kase, (block) => {
            const kept = c.expected.filter((v) => v !== value);
            const mended = typeof real === 'string' ? [...kept, real] : kept;
            const left = mended.length === 0
                ? conditionEdits_without(block, c.test, c.key)
                : withValues(block, c.test, c.key, mended.length === 1 ? (mended[0] ?? '') : mended);
            return there ? left : withValues(left, c.test, right, met ? value : rightful);
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/causes/aud-condition-mismatch/index.js





const isUsual = (audience) => /^sts\.amazonaws\.com(\.cn)?$/.test(audience);
function aud_condition_mismatch_evidence(c, kase, want) {
    if (want !== 'true' || c.truth !== 'false' || claimOfKey(c.key) !== 'aud' || !textTest(c.test))
        return;
    if (c.actual.is !== 'present' || strayKey(c, kase))
        return;
    const audience = c.actual.values.join(', ');
    // A pattern that would match under another operator is a cause of its own.
    if (c.expected.some((v) => hasWildcard(v) && matchesPattern({ text: v }, audience)))
        return;
    return { comparison: c, kase, audience, usual: c.expected.some(isUsual) };
}
/** A URL is the audience that GitHub gives when none is asked for, so it may serve other workflows; any other value gives way. */
function policy({ comparison: c, kase, audience }) {
    const [first = ''] = c.expected;
    const stays = c.expected.length > 1 || first.startsWith('https://');
    return [stays ? addTo(kase, c.at, audience) : replaceIn(kase, c.at, first, audience)];
}
const asking = ({ comparison: c }) => c.expected
    .filter((v) => !hasWildcard(v))
    .slice(0, 2)
    .map((value) => [{ op: 'add', path: '/workflow/inputs/audience', value }]);
/* harmony default export */ const aud_condition_mismatch = (defineCause({
    id: 'aud-condition-mismatch',
    title: 'the audience of the token is not the one that the condition names',
    find: aud_condition_mismatch_evidence,
    culprit: (e) => (e.usual ? 'fact' : 'demand'),
    explain: (e) => ({
        what: `the trust policy requires the audience ${conditionEdits_quoted(e.comparison.expected)}, and that of the token is \`${e.audience}\``,
        why: 'the condition on `aud` compares the audience for which the token was asked',
        fix: e.usual
            ? 'in the workflow, ask for the token with the audience that the trust policy names'
            : 'in the target account, put the audience of the token into the condition',
    }),
    remedies: (e) => (e.usual ? [...asking(e), policy(e)] : [policy(e), ...(isUsual(e.audience) ? [] : asking(e))]),
}));

// EXTERNAL MODULE: ./lib/engine/request.js
var engine_request = __webpack_require__(9471);
;// CONCATENATED MODULE: ./lib/engine/action.js

/** Whether a list of action patterns covers an action: letter case is ignored, `*` and `?` are wildcards (IAM User Guide, "IAM JSON policy elements: Action"). */
const coversAction = (patterns, action) => {
    const wanted = action.toLowerCase();
    return patterns.some((p) => matchesPattern({ text: p.toLowerCase() }, wanted));
};

;// CONCATENATED MODULE: ./lib/engine/policy/document.js
/**
 * Reads a document for evaluation: Statement an object or a list, values scalars or lists, strings, numbers or booleans, all
 * read alike (IAM User Guide, "Grammar of the IAM JSON policy language"). Total: what cannot be understood is `malformed`.
 */
function readPolicy(document) {
    if (document === null || typeof document !== 'object' || Array.isArray(document))
        return { variables: false, statements: [readStatement(null, [])] };
    const known = read.get(document);
    if (known)
        return known;
    const policy = readDocument(document);
    read.set(document, policy);
    return policy;
}
// Documents are immutable values that are evaluated many times while repairs are tried; remembering is invisible from outside.
const read = new WeakMap();
function readDocument(document) {
    const { Statement } = document;
    const statements = Array.isArray(Statement)
        ? Statement.map((s, i) => readStatement(s, ['Statement', i]))
        : Statement === undefined
            ? []
            : [readStatement(Statement, ['Statement'])];
    // Without a version, or with 2008-10-17, `${…}` is plain text.
    return { variables: document.Version === '2012-10-17', statements };
}
function readStatement(s, path) {
    const empty = {
        path,
        sid: undefined,
        effect: undefined,
        principals: undefined,
        notPrincipal: false,
        action: undefined,
        resource: undefined,
        conditions: [],
    };
    if (s === null || typeof s !== 'object' || Array.isArray(s))
        return { ...empty, malformed: ['Statement'] };
    const o = s;
    const malformed = [];
    const note = (name, value) => {
        if (o[name] !== undefined && value === undefined)
            malformed.push(name);
        return value;
    };
    const effect = note('Effect', o.Effect === 'Allow' || o.Effect === 'Deny' ? o.Effect : undefined);
    if (!effect && o.Effect === undefined)
        malformed.push('Effect');
    const element = (name) => {
        const plain = note(name, document_texts(o[name]));
        const negated = note(`Not${name}`, document_texts(o[`Not${name}`]));
        // IAM saves one of the two; what both together mean is not defined.
        if (plain && negated)
            malformed.push(`Not${name}`);
        return plain ? { negated: false, patterns: plain } : negated ? { negated: true, patterns: negated } : undefined;
    };
    const principals = note('Principal', readPrincipals(o.Principal));
    if (principals && o.NotPrincipal !== undefined)
        malformed.push('NotPrincipal');
    const conditions = note('Condition', o.Condition === undefined ? [] : readConditions(o.Condition)) ?? [];
    return {
        path,
        sid: typeof o.Sid === 'string' ? o.Sid : undefined,
        effect,
        principals,
        notPrincipal: o.NotPrincipal !== undefined,
        action: element('Action'),
        resource: element('Resource'),
        conditions,
        malformed,
    };
}
const PRINCIPAL_TYPES = ['AWS', 'Federated', 'Service', 'CanonicalUser'];
function readPrincipals(p) {
    if (p === '*')
        return [{ type: '*', value: '*' }];
    if (p === null || typeof p !== 'object' || Array.isArray(p))
        return;
    const out = [];
    for (const [type, values] of Object.entries(p)) {
        const known = PRINCIPAL_TYPES.find((t) => t === type);
        const list = document_texts(values);
        if (!known || !list)
            return;
        for (const value of list)
            out.push({ type: known, value });
    }
    return out;
}
function readConditions(c) {
    if (c === null || typeof c !== 'object' || Array.isArray(c))
        return;
    const out = [];
    for (const [test, keys] of Object.entries(c)) {
        if (keys === null || typeof keys !== 'object' || Array.isArray(keys))
            return;
        for (const [key, values] of Object.entries(keys)) {
            const list = document_texts(values);
            if (!list)
                return;
            out.push({ test, key, values: list });
        }
    }
    return out;
}
/** One value or a list of them, as text; undefined when there is anything else among them. */
function document_texts(v) {
    if (v === undefined)
        return;
    const values = Array.isArray(v) ? v : [v];
    return values.every((x) => typeof x === 'string' || typeof x === 'number' || typeof x === 'boolean')
        ? values.map(String)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/causes/place.js



/** The place of an element of a policy, or undefined for what is not inside a statement. */
function place_placeOf(kase, element) {
    const [, document, path] = /^(.*?)(\/Statement(?:\/\d+)?)(?:\/|$)/.exec(element) ?? [];
    if (document === undefined || path === undefined)
        return;
    const statement = statementsOf(kase, document).find((s) => `/${s.path.join('/')}` === path);
    return statement && { document: document, at: `${document}${path}`, statement };
}
/** The statements of the document at a pointer; none when there is no document. */
const statementsOf = (kase, document) => readPolicy(((0,engine_pointer.at)(kase, document) ?? null)).statements;
/** Whether the Action or NotAction element of a statement takes in the action. */
const covers = ({ action }, name) => action !== undefined && coversAction(action.patterns, name) !== action.negated;

;// CONCATENATED MODULE: ./lib/causes/limitMiss.js


/** The key of the MFA conditions, which are a cause of their own wherever they stand. */
const isMfaKey = (key) => /^aws:multifactorauth(present|age)$/i.test(key);
/**
 * Reads a comparison below `root` as such a miss. A Deny shows in its condition when it has one, else in its action;
 * an Allow that does not reach shows in its action, or in what follows once the action is covered.
 * @param told the key of the comparison that stands for AWS's own sentence
 */
function limitMiss(c, kase, want, root, told) {
    const isTold = c.key === told && c.truth === 'false' && c.told === true;
    if (!isTold && c.at !== root && !c.at.startsWith(`${root}/`))
        return;
    const action = (0,engine_request/* requestOf */.f)(kase).actions[0] ?? 'sts:AssumeRole';
    const base = { kase, place: undefined, sid: undefined, sure: c.truth !== 'unknown', action };
    if (isTold)
        return { ...base, is: 'told' };
    if (c.actual.is === 'unknown' && c.test === 'allows')
        return;
    if (c.test === 'Allow')
        return want === 'true' && c.key === action ? { ...base, is: 'not-allowed' } : undefined;
    const place = place_placeOf(kase, c.at);
    if (!place || isMfaKey(c.key))
        return;
    const isAction = c.test === 'Action' || c.test === 'NotAction';
    const found = { ...base, place, sid: place.statement.sid };
    if (want === 'false') {
        const shows = place.statement.conditions.length > 0 ? c.at.startsWith(`${place.at}/Condition/`) : isAction;
        return shows ? { ...found, is: 'denied' } : undefined;
    }
    return (isAction ? c.key === action : covers(place.statement, action)) ? { ...found, is: 'not-allowed' } : undefined;
}
/** The statement in words: by its Sid where it has one. */
const statementName = (sid) => (sid ? `the statement \`${sid}\`` : 'a statement');
/** A Deny in words. */
const denies = ({ sid, sure, action }, whose) => `${statementName(sid)} of ${whose} ${sure ? 'denies' : 'may deny'} \`${action}\` on the role`;

;// CONCATENATED MODULE: ./lib/causes/trustCondition.js
/** Reads a comparison as a condition of an Allow statement of the trust policy on one of these keys (in lower case). */
function trustCondition(c, want, keys) {
    if (want !== 'true' || !c.at.startsWith('/target/trustPolicy/') || !keys.test(c.key.toLowerCase()))
        return;
    const { actual } = c;
    return {
        key: c.key,
        test: c.test,
        expected: trustCondition_quoted(c.expected),
        actual: actual.is === 'present'
            ? `it is ${trustCondition_quoted(actual.values)}`
            : actual.is === 'absent'
                ? 'the request does not bring it'
                : actual.gap.why,
        never: actual.is === 'absent' ? actual.never : undefined,
    };
}
const trustCondition_quoted = (values) => values
    .slice(0, 3)
    .map((v) => `\`${v}\``)
    .join(' or ') + (values.length > 3 ? ` or ${values.length - 3} more` : '');
/** The condition values that a request could carry as they stand: no wildcard, no policy variable, no negated test. */
const literalValues = (c) => /not|null/i.test(c.test) ? [] : c.expected.filter((v) => !/[*?]|\$\{/.test(v)).slice(0, 3);

;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-condition/index.js





/** The inputs of the request that stand behind a condition key one to one. */
const INPUT = /^\/workflow\/inputs\/(external-id|session-name|source-identity)$/;
/* harmony default export */ const caller_identity_policy_condition = (defineCause({
    id: 'caller-identity-policy-condition',
    title: "a condition in the caller's own policy is not met",
    culprit: 'demand',
    find: (c, kase, want) => {
        const place = place_placeOf(kase, c.at);
        if (!place?.document.startsWith('/source/identityPolicies/') || want !== 'true')
            return;
        if (!c.at.startsWith(`${place.at}/Condition/`) || isMfaKey(c.key))
            return;
        if (!covers(place.statement, (0,engine_request/* requestOf */.f)(kase).actions[0] ?? ''))
            return;
        const from = c.actual.from;
        return {
            sid: place.statement.sid,
            key: c.key,
            test: c.test,
            known: c.truth === 'false',
            input: from && INPUT.test(from) ? { from, values: literalValues(c) } : undefined,
        };
    },
    explain: ({ sid, key, test, known }) => ({
        what: `${statementName(sid)} of the caller's policy allows the call only when \`${key}\` meets \`${test}\`, and ${known ? 'it does not' : 'whether it does is not known'}`,
        why: 'an Allow with a condition allows nothing while the condition is not met',
        fix: 'in the source account, correct the condition, or make the request so that it meets it',
    }),
    remedies: ({ input }) => (input ? input.values.map((value) => [{ op: 'add', path: input.from, value }]) : []),
}));

;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-deny/index.js





/* harmony default export */ const caller_identity_policy_deny = (defineCause({
    id: 'caller-identity-policy-deny',
    title: 'a policy of the caller denies the call',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = limitMiss(c, kase, want, '/source/identityPolicies', 'identity-deny');
        return miss && miss.is !== 'not-allowed' ? miss : undefined;
    },
    explain: (miss) => ({
        what: miss.is === 'told'
            ? `AWS found an explicit deny of \`${miss.action}\` in an identity policy of the caller`
            : denies(miss, "the caller's identity policies"),
        why: 'an explicit deny ends the evaluation, whatever else allows the call',
        fix: 'in the source account, leave this role out of the Deny statement, if whoever wrote it agrees',
    }),
    // A Deny is somebody's decision; only its own list of exceptions is a place to write into.
    remedies: ({ kase, place }) => {
        const { roleArn } = (0,engine_request/* requestOf */.f)(kase);
        return place?.statement.resource?.negated && roleArn ? [[addTo(kase, (0,engine_pointer/* below */.Gz)(place.at, 'NotResource'), roleArn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/grant.js



const grant_scalar = (list) => (list.length === 1 ? list[0] : list);
/** A statement that lets an identity make exactly this request, or undefined when the role is not known. */
function allowStatement(kase) {
    const { actions, role, roleArn } = (0,engine_request/* requestOf */.f)(kase);
    return role && { Effect: 'Allow', Action: grant_scalar(actions), Resource: roleArn };
}
/** Adds a statement to the document at a pointer, whether its Statement is an object or a list. */
const addStatement = (kase, document, statement) => addTo(kase, (0,engine_pointer/* below */.Gz)(document, 'Statement'), statement);
/** The remedy that gives a document of the caller's side the statement it lacks. */
function allowIn(kase, document) {
    const statement = allowStatement(kase);
    return statement ? [[addStatement(kase, document, statement)]] : [];
}
/**
 * The remedy that makes a trust policy trust one more principal. An entry beside entries of its own kind; a statement
 * of its own where the present one is for another kind of principal and asks for conditions that this one cannot meet.
 */
function trustIn(kase, { at: statementAt, document, statement }, arn) {
    const { actions } = (0,engine_request/* requestOf */.f)(kase);
    const listed = statement.principals?.some((p) => p.type === 'AWS');
    if (listed)
        return [[addTo(kase, (0,engine_pointer/* below */.Gz)(statementAt, 'Principal', 'AWS'), arn)]];
    const federated = statement.principals?.some((p) => p.type === 'Federated');
    const plain = typeof (0,engine_pointer.at)(kase, (0,engine_pointer/* below */.Gz)(statementAt, 'Principal')) === 'object';
    if (!federated && plain && statement.conditions.length === 0)
        return [[{ op: 'add', path: (0,engine_pointer/* below */.Gz)(statementAt, 'Principal', 'AWS'), value: arn }]];
    return [[addStatement(kase, document, { Effect: 'Allow', Principal: { AWS: arn }, Action: grant_scalar(actions) })]];
}

;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-missing/index.js





const AT = '/source/identityPolicies';
/* harmony default export */ const caller_identity_policy_missing = (defineCause({
    id: 'caller-identity-policy-missing',
    title: 'no identity policy of the caller allows it to assume roles',
    culprit: 'demand',
    find: (c, kase, want) => {
        const told = c.key === 'identity-allow' && c.truth === 'false';
        if (!told && (want !== 'true' || !c.at.startsWith(AT) || !/^(Allow|Action|NotAction)$/.test(c.test)))
            return;
        const action = (0,engine_request/* requestOf */.f)(kase).actions[0] ?? 'sts:AssumeRole';
        // AWS's sentence names the action that is not allowed; one that only goes along with the call is another cause.
        if (told)
            return /the sts:(TagSession|SetSourceIdentity)/.test(kase.answer?.message ?? '') ? undefined : { kase, action };
        return c.key === action && !isGrantedSomewhere(kase, action) ? { kase, action } : undefined;
    },
    explain: ({ kase, action }) => ({
        what: `no identity policy of ${named(kase)} allows \`${action}\` on the role`,
        why: "across accounts, and where the trust policy names only the account, the caller's own policies have to allow the call too",
        fix: `in the source account, allow \`${action}\` on the ARN of the role in a policy of the caller`,
    }),
    remedies: ({ kase }) => {
        const statement = allowStatement(kase);
        return kase.source.identityPolicies && statement
            ? [[{ op: 'add', path: `${AT}/-`, value: { Version: '2012-10-17', Statement: [statement] } }]]
            : [];
    },
}));
const named = (kase) => (kase.source.caller ? `\`${kase.source.caller.arn}\`` : 'the caller');
const isGrantedSomewhere = (kase, action) => (kase.source.identityPolicies ?? []).some((_, i) => statementsOf(kase, (0,engine_pointer/* below */.Gz)(AT, i)).some((s) => s.effect === 'Allow' && covers(s, action)));

// EXTERNAL MODULE: ./lib/engine/gates/request.js
var request = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-resource/index.js





/* harmony default export */ const caller_identity_policy_resource = (defineCause({
    id: 'caller-identity-policy-resource',
    title: 'the caller may assume other roles, but not this one',
    culprit: 'demand',
    find: (c, kase, want) => {
        if (!/^(Not)?Resource$/.test(c.test) || want !== 'true' || c.truth !== 'false')
            return;
        const place = place_placeOf(kase, c.at);
        const { actions, roleArn } = (0,engine_request/* requestOf */.f)(kase);
        // A text that is no role ARN is in no list; that it is none is the cause.
        if (!place?.document.startsWith('/source/identityPolicies/') || roleArn === undefined || !(0,request/* isRoleArn */.GW)(roleArn))
            return;
        return covers(place.statement, actions[0] ?? '')
            ? { kase, at: c.at, test: c.test, roleArn, listed: c.expected }
            : undefined;
    },
    explain: ({ roleArn, listed, test }) => ({
        what: `the caller's policy allows \`sts:AssumeRole\` on ${test === 'NotResource' ? 'everything but ' : ''}${caller_identity_policy_resource_list(listed)}, and the role is \`${roleArn}\``,
        why: "the role has to be among the resources of the caller's policy, account, path and letter case included",
        fix: `in the source account, add \`${roleArn}\` to the resources of that statement`,
    }),
    remedies: ({ kase, at, test, roleArn }) => (test === 'Resource' ? [[addTo(kase, at, roleArn)]] : []),
}));
const caller_identity_policy_resource_list = (values) => values
    .slice(0, 3)
    .map((v) => `\`${v}\``)
    .join(', ') + (values.length > 3 ? ` and ${values.length - 3} more` : '');

;// CONCATENATED MODULE: ./lib/engine/patternsMeet.js
const LONGEST = 400;
/** Whether some text matches both patterns; true when they are too long to be looked at. */
function patternsMeet(a, b) {
    const [p, q] = [a.text, b.text];
    if (p.length > LONGEST || q.length > LONGEST)
        return true;
    const wild = (x, i, mark) => x.text[i] === mark && x.literal?.[i] !== true;
    const star = (x, i) => wild(x, i, '*');
    // meets[j]: whether what is left of `a` from i and of `b` from j has a text in common; filled from the end.
    let below = Array.from({ length: q.length + 1 }, () => false);
    for (let i = p.length; i >= 0; i--) {
        const row = Array.from({ length: q.length + 1 }, () => false);
        for (let j = q.length; j >= 0; j--) {
            if (i === p.length && j === q.length)
                row[j] = true;
            else if (star(a, i))
                row[j] = (below[j] ?? false) || (j < q.length && (row[j + 1] ?? false));
            else if (star(b, j))
                row[j] = (row[j + 1] ?? false) || (i < p.length && (below[j] ?? false));
            else if (i < p.length && j < q.length)
                row[j] = (wild(a, i, '?') || wild(b, j, '?') || p[i] === q[j]) && (below[j + 1] ?? false);
        }
        below = row;
    }
    return below[0] ?? false;
}

;// CONCATENATED MODULE: ./lib/causes/andedConditions.js




/** The evidence when the comparison is a condition that another of its statement excludes. */
function andedConditions(c, kase, want) {
    const test = textTest(c.test);
    if (want !== 'true' || c.truth !== 'false' || !test || !claimOfKey(c.key))
        return;
    const mine = { at: c.at, test: c.test, key: c.key, values: c.expected };
    const other = conditionsAround(c, kase).find((o) => o.at !== c.at && excludes(mine, o));
    if (!other)
        return;
    const same = other.key.toLowerCase() === c.key.toLowerCase();
    return {
        test: c.test,
        key: c.key,
        other,
        remedies: same ? [...joined(c, kase), merged(c, kase, mine, other)] : [alone(c, kase)],
    };
}
/** Whether no token meets both conditions, as far as their values tell. */
function excludes(a, b) {
    if (!textTest(b.test) || a.values.length === 0 || b.values.length === 0)
        return false;
    if (a.key.toLowerCase() === b.key.toLowerCase())
        return !together(patterns(a), patterns(b));
    const [claimA, claimB] = [claimOfKey(a.key), claimOfKey(b.key)];
    if (claimA === 'sub' && claimB)
        return excludesClaim(a, claimB, b);
    return claimB === 'sub' && claimA ? excludesClaim(b, claimA, a) : false;
}
const patterns = (c) => {
    const wild = textTest(c.test)?.wildcards;
    return c.values.map((text) => (wild || !hasWildcard(text) ? { text } : { text, literal: [...text].map(() => true) }));
};
const together = (a, b) => a.some((x) => b.some((y) => patternsMeet(x, y)));
/** Whether a subject that meets the one condition can never come with a claim that meets the other (docs.github.com "OpenID Connect reference"). */
function excludesClaim(sub, claim, other) {
    const read = (value) => {
        if (claim === 'environment')
            return /:environment:(.*)$/.exec(value)?.[1] ?? (/:(ref:|pull_request$)/.test(value) ? null : undefined);
        if (claim === 'ref')
            return /:ref:(.*)$/.exec(value)?.[1];
        if (claim === 'repository')
            return /^repo:([^:]+):/.exec(value)?.[1]?.replace(/@[^/:]*/g, '');
        return undefined;
    };
    const implied = sub.values.map(read);
    return implied.every((v) => v === null || (v !== undefined && !together([{ text: v }], patterns(other))));
}
/** The value of this very token where it is missing, which lets in nobody else. */
const joined = (c, kase) => c.actual.is === 'present' && c.actual.values.length === 1 ? [[addTo(kase, c.at, c.actual.values[0] ?? '')]] : [];
/** All values under one of the two, the one whose operator takes wildcards when there is one among them. */
function merged(c, kase, a, b) {
    const wild = (x) => textTest(x.test)?.wildcards === true;
    const needs = [a, b].some((x) => wild(x) && x.values.some(hasWildcard));
    const [keep, drop] = wild(a) === needs ? [a, b] : [b, a];
    const values = [...new Set([...keep.values, ...drop.values])];
    return rewrite(c, kase, (block) => withValues(conditionEdits_without(block, drop.test, drop.key), keep.test, keep.key, values));
}
/** The condition that is not met taken away, when the subject is still told apart without it. */
const alone = (c, kase) => claimOfKey(c.key) !== 'sub' && keepsSubject(c, kase, c.at) ? [removeCondition(kase, c.at)] : [];

;// CONCATENATED MODULE: ./lib/causes/claim-not-trusted/index.js






// The subject and the audience have causes of their own.
const OWN = ['sub', 'aud', 'oaud', 'amr', 'email'];
function claim_not_trusted_evidence(c, kase, want) {
    const claim = claimOfKey(c.key);
    const test = textTest(c.test);
    if (want !== 'true' || c.truth !== 'false' || !claim || !test || OWN.includes(claim))
        return;
    if (strayKey(c, kase) || andedConditions(c, kase, want))
        return;
    if (c.actual.is === 'absent')
        return c.actual.never ? undefined : { comparison: c, kase, claim, actual: undefined };
    if (c.actual.is !== 'present')
        return;
    const [actual = ''] = c.actual.values;
    const literal = !test.wildcards && c.expected.some((v) => hasWildcard(v) && matchesPattern({ text: v }, actual));
    return literal ? undefined : { comparison: c, kase, claim, actual };
}
function remedies({ comparison: c, kase, claim, actual }) {
    if (actual !== undefined) {
        const cased = c.expected.find((v) => v.toLowerCase() === actual.toLowerCase());
        return [[cased === undefined ? addTo(kase, c.at, actual) : replaceIn(kase, c.at, cased, actual)]];
    }
    if (claim !== 'environment')
        return [];
    return c.expected
        .filter((v) => !hasWildcard(v))
        .slice(0, 3)
        .map((value) => [{ op: 'add', path: '/workflow/job/environment', value }]);
}
/* harmony default export */ const claim_not_trusted = (defineCause({
    id: 'claim-not-trusted',
    title: 'a claim of the token has a value that the trust policy does not trust',
    find: claim_not_trusted_evidence,
    culprit: (e) => (e.actual === undefined ? 'fact' : 'demand'),
    explain: (e) => ({
        what: e.actual === undefined
            ? `the trust policy requires \`${e.claim}\` to be ${conditionEdits_quoted(e.comparison.expected)}, and the token has no such claim`
            : `the trust policy requires \`${e.claim}\` to be ${conditionEdits_quoted(e.comparison.expected)}, and that of the token is \`${e.actual}\``,
        why: e.actual === undefined
            ? 'a condition on a claim that the token does not have is not met'
            : 'the condition compares the whole value, letter case included',
        fix: e.actual === undefined && e.claim === 'environment'
            ? 'in the workflow, name the trusted environment on the job'
            : 'in the target account, add the value of the token to the condition',
    }),
    remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/clock-skew/index.js

/* harmony default export */ const clock_skew = (defineCause({
    id: 'clock-skew',
    title: "the runner's clock is wrong",
    culprit: 'fact',
    find: (c) => (c.key === 'clock' && c.truth === 'false' ? {} : undefined),
    explain: () => ({
        what: 'the time that the request was signed at is too far from the time at AWS',
        why: 'AWS takes a signature only for some minutes around the time that it carries',
        fix: 'on the runner, set the clock by NTP; no policy has to change',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/providerOfStatement.js





const PROVIDER_ARN = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.*)$/;
/** The name of a provider: its URL without `https://`. */
const providerName = (arn) => PROVIDER_ARN.exec(arn)?.[3] ?? arn;
/** The federated principals of the statement that a comparison belongs to. */
function providerArns(c, kase) {
    const p = conditionEdits_statementOf(c, kase)?.Principal;
    return p !== null && typeof p === 'object' && 'Federated' in p ? textsOf(p.Federated) : [];
}
/** Their names. */
const providersOf = (c, kase) => providerArns(c, kase).map(providerName);
/** The issuer by which the keys of a statement are read: that of the token, else the one provider that the statement trusts. */
function issuerFor(c, kase) {
    const [only, more] = providersOf(c, kase);
    return (0,engine_claims/* issuerOf */.xD)(kase) ?? (more === undefined ? only : undefined);
}
/** Whether a comparison asks which provider the token belongs to. */
const isProviderComparison = (c) => c.test === 'Principal' && c.actual.from === '/workflow/claims/iss' && c.at.startsWith('/target/trustPolicy');
/** The evidence when the provider of a statement comes near that of the token and has this fault. */
function providerFault(c, kase, want, fault) {
    if (want !== 'true' || c.truth !== 'false' || !isProviderComparison(c) || c.actual.is !== 'present')
        return;
    const [wanted = ''] = c.actual.values;
    const entry = c.expected.find((e) => faultsOf(e, wanted).includes(fault));
    return entry === undefined ? undefined : { comparison: c, kase, entry, wanted };
}
function faultsOf(entry, wanted) {
    const [, partition, account, issuer = wanted] = PROVIDER_ARN.exec(wanted) ?? [];
    const named = PROVIDER_ARN.exec(entry);
    if (!named)
        return entry.includes(issuer) ? ['typo'] : [];
    const name = named[3] ?? '';
    const place = [
        ...(account !== undefined && named[2] !== account ? ['account'] : []),
        ...(partition !== undefined && named[1] !== partition ? ['partition'] : []),
    ];
    if (name === issuer)
        return place;
    if (isEarlier(name, issuer))
        return ['issuer', ...place];
    return isMisspelt(name, issuer) ? ['typo', ...place] : [];
}
const VSTOKEN = 'vstoken.actions.githubusercontent.com';
const EKS = /^(oidc\.eks\.[^/]+\/id)\/[^/]+$/;
/** Whether one issuer can have come to be called the other: GitHub's first host, an enterprise's slug, a cluster that was created anew. */
function isEarlier(name, issuer) {
    if (name === VSTOKEN)
        return issuer.startsWith(engine_claims/* GITHUB_ISSUER */.oX);
    const host = (s) => s.split('/')[0] ?? '';
    const slugs = (s) => s.split('/').filter((x) => x !== '').length - 1;
    if (host(name) === host(issuer) && host(name).startsWith('token.actions.'))
        return slugs(name) <= 1 && slugs(issuer) <= 1 && !name.endsWith('/');
    const [a, b] = [EKS.exec(name)?.[1], EKS.exec(issuer)?.[1]];
    return a !== undefined && a === b && distance(name, issuer) > 3;
}
function isMisspelt(name, issuer) {
    const plain = name
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/\.well-known.*$/, '')
        .replace(/\/+$/, '')
        .replace(/(\/[^/]+)\1$/, '$1');
    return distance(plain, issuer.toLowerCase()) <= 3;
}
/** The provider of the token in the place of the one that is named. */
function providerRemedies({ comparison: c, kase, entry, wanted }) {
    if (!PROVIDER_ARN.test(wanted) || !providerArns(c, kase).includes(entry))
        return [];
    return [[replaceIn(kase, (0,engine_pointer/* below */.Gz)(c.at, 'Federated'), entry, wanted)]];
}

;// CONCATENATED MODULE: ./lib/causes/condition-key-prefix-mismatch/index.js





function condition_key_prefix_mismatch_evidence(c, kase, want) {
    const claim = claimOfKey(c.key);
    if (want !== 'true' || c.truth !== 'false' || !claim || c.actual.is !== 'absent' || !c.actual.never)
        return;
    const issuer = issuerFor(c, kase);
    const prefix = prefixOfKey(c.key);
    if (issuer === undefined || issuer.toLowerCase() === prefix.toLowerCase())
        return;
    // A key of one of several providers of the statement is right for that provider.
    const several = providersOf(c, kase);
    return several.length > 1 && several.includes(prefix) && several.includes(issuer)
        ? undefined
        : { comparison: c, kase, claim, issuer };
}
function condition_key_prefix_mismatch_remedies({ comparison: c, kase, issuer }) {
    const key = `${issuer}:${claimOfKey(c.key)}`;
    if (conditionsAround(c, kase).some((x) => x.key.toLowerCase() === key.toLowerCase()))
        return keepsSubject(c, kase, c.at) ? [[removeCondition(kase, c.at)]] : [];
    const claims = (0,engine_claims/* claimsOf */.ds)(kase)?.claims ?? {};
    return [
        renamed(c, kase, issuer, (claim, value) => exact(value, claims[claim])),
        renamed(c, kase, issuer, (_, value) => value),
        renamed(c, kase, issuer, (claim, value) => join(value, claims[claim])),
    ];
}
/** The value of the token in the place of a pattern that it meets: a key that never counted let nobody in, so nobody is shut out. */
const exact = (value, real) => typeof real === 'string' && textsOf(value).some((v) => hasWildcard(v) && matchesPattern({ text: v }, real))
    ? real
    : value;
/** All keys of the statement that begin with the wrong provider renamed at once: they are one mistake. */
function renamed(c, kase, issuer, change) {
    const wrong = `${prefixOfKey(c.key)}:`;
    const rename = ([key, value]) => key.startsWith(wrong)
        ? [`${issuer}:${key.slice(wrong.length)}`, change(key.slice(wrong.length), value)]
        : [key, value];
    return rewrite(c, kase, (block) => Object.fromEntries(Object.entries(block).map(([test, keys]) => [
        test,
        Object.keys(keys).some((k) => k.startsWith(wrong))
            ? Object.fromEntries(Object.entries(keys).map(rename))
            : keys,
    ])));
}
const join = (value, real) => typeof real !== 'string' || textsOf(value).includes(real) ? value : [...textsOf(value), real];
/* harmony default export */ const condition_key_prefix_mismatch = (defineCause({
    id: 'condition-key-prefix-mismatch',
    title: 'the condition key begins with another provider than that of the token',
    culprit: 'demand',
    find: condition_key_prefix_mismatch_evidence,
    explain: (e) => ({
        what: `the trust policy has conditions on keys of \`${prefixOfKey(e.comparison.key)}\`, and the issuer of the token is \`${e.issuer}\``,
        why: 'the keys of a token begin with its issuer without `https://`, path included; keys of another provider are never set',
        fix: `in the target account, begin the condition keys with \`${e.issuer}\``,
    }),
    remedies: condition_key_prefix_mismatch_remedies,
}));

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(8790);
;// CONCATENATED MODULE: ./lib/engine/contextDifference.js


// GitHub's events; only `pull_request` ever stands in a default subject (docs.github.com "Events that trigger workflows").
const EVENTS = new Set(`branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork
  gollum image_version issue_comment issues label merge_group milestone page_build public pull_request_review
  pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status watch
  workflow_call workflow_dispatch workflow_run`.split(/\s+/));
/** Names of claims that a custom subject template can put into a subject. */
const CLAIM = 'actor|actor_id|base_ref|enterprise|enterprise_id|environment_node_id|event_name|head_ref|job_workflow_ref|job_workflow_sha|' +
    'ref_type|repository|repository_id|repository_owner|repository_owner_id|repository_visibility|runner_environment|run_id|sha|' +
    'workflow|workflow_ref|workflow_sha|repo_property_\\w+';
const CLAIM_FIRST = new RegExp(`^(${CLAIM}|environment|ref|context):`);
const CLAIM_WITHIN = new RegExp(`(^|:)(${CLAIM}):`);
/** Whether a subject without `repo:` in front is one of a custom template (docs.github.com "OpenID Connect reference"). */
const isTemplated = (subject) => CLAIM_FIRST.test(subject);
/** Whether a context holds more than GitHub's default subject ever has: a value's own colon would be `%3A`. */
const isExtended = (context) => CLAIM_WITHIN.test(context) || /^(environment|ref):[^:]*:/.test(context) || /^pull_request:/.test(context);
/** How the context in a condition value misses the real one; undefined when it is met. Wildcards count as wildcards. */
function contextDifference(expected, actual) {
    if (matchesPattern({ text: expected }, actual))
        return;
    if (isExtended(actual))
        return 'template';
    if (matchesPattern({ text: expected.toLowerCase() }, actual.toLowerCase()))
        return 'case';
    const fault = faultOf(expected);
    if (fault)
        return fault;
    const wanted = (0,subject/* contextKind */.SD)(expected);
    const is = (0,subject/* contextKind */.SD)(actual);
    if (is === 'environment')
        return wanted === 'environment' ? 'environment' : 'environment-vs-ref';
    if (wanted === 'environment')
        return 'ref-vs-environment';
    return is === 'pull_request' ? 'pull-request' : 'ref';
}
/** What is wrong with a context that no default subject can have; undefined when one can. */
function faultOf(context) {
    const head = context.replace(/[:*?].*$/s, '');
    if (context === head && (EVENTS.has(head) || head === 'pull-request'))
        return 'impossible';
    if (EVENTS.has(head) || /^event(_name)?$/.test(head))
        return 'impossible';
    if (/^ref:refs\/pull\//.test(context))
        return 'impossible';
    if (/refs\/heads\/.*refs\/heads\/|ref:.*ref:|refs\/tags\/refs\/|refs\/heads\/refs\//.test(context))
        return 'format';
    if (isExtended(context))
        return 'format';
    if (/^(environment:.+|pull_request$|ref:refs\/(heads|tags)\/.+|ref:refs\/.*[*?])/s.test(context))
        return;
    // A wildcard near the front may stand for whatever is missing.
    return /^(r(e(f(:(r(e(f(s(\/)?)?)?)?)?)?)?)?|e\w*|p\w*)?[*?]/.test(context) ? undefined : 'format';
}

;// CONCATENATED MODULE: ./lib/engine/githubDifference.js



/** How a condition value misses a subject that begins with `repo:`; wildcards count as wildcards. */
function githubDifference(value, subject) {
    if (value !== value.trim())
        return ['format'];
    if (!value.startsWith('repo:'))
        return [isTemplated(value) ? 'template' : 'format'];
    const rest = value.slice('repo:'.length);
    if (/(^|:)repo:|^https?:|^github\.com\/|^git@|\/\//.test(rest))
        return ['format'];
    const [names = '', context] = cutAt(rest, ':');
    if (!names.includes('/') || names.startsWith('/'))
        return withoutOwner(names, context, subject);
    const [owner = '', repo = ''] = cutAt(names, '/');
    // A slash where the colon belongs, a clone URL's ending, a commit's `@ref`.
    if (repo.includes('/') || repo.endsWith('.git') || /\s/.test(names))
        return ['format'];
    return [...repositoryDifference(part(owner), part(repo), subject), ...missing(context, repo, subject)];
}
const cutAt = (text, mark) => {
    const i = text.indexOf(mark);
    return i < 0 ? [text, undefined] : [text.slice(0, i), text.slice(i + 1)];
};
const part = (text) => {
    const [name, id] = cutAt(text, '@');
    return { name, id };
};
function withoutOwner(names, context, s) {
    const name = part(names.replace(/^\//, '')).name;
    if (hasWildcard(name))
        return ['other'];
    if (name === s.owner)
        return ['format'];
    const differs = context === undefined ? 'pattern-incomplete' : contextDifference(context, s.context);
    return name === s.repo && differs ? ['missing-owner', differs] : ['missing-owner'];
}
function missing(context, repo, s) {
    // `repo:acme/*` and `repo:acme/shop*` run on over the context.
    if (context === undefined)
        return repo.endsWith('*') ? [] : ['pattern-incomplete'];
    const differs = contextDifference(context, s.context);
    return differs ? [differs] : [];
}
function repositoryDifference(owner, repo, s) {
    const names = [nameDifference(owner.name, s.owner), nameDifference(repo.name, s.repo)];
    const ids = [owner.id, repo.id].filter((id) => id !== undefined);
    if (ids.some((id) => !/^[\d*?]+$/.test(id) && !/^<.*>$/.test(id)))
        return ['format'];
    // An early draft of GitHub's documentation joined names and ids with a hyphen.
    if (s.ownerId && owner.name === `${s.owner}-${s.ownerId}`)
        return ['format'];
    const other = names.includes('other');
    const cased = names.includes('case') ? ['case'] : [];
    if (s.ownerId !== undefined && ids.length === 0) {
        // A repository that was moved keeps its name and gets the ids; one that was never trusted has another name.
        if (!other)
            return ['immutable-token', ...cased];
        return names[1] === undefined && !hasWildcard(repo.name) ? ['immutable-token', 'repository'] : ['repository'];
    }
    if (s.ownerId === undefined && ids.length > 0)
        return other ? ['repository'] : ['immutable-policy', ...cased];
    const sameIds = ids.length > 0 && idMet(owner.id, s.ownerId) && idMet(repo.id, s.repoId);
    const exact = repo.id !== undefined && !hasWildcard(repo.id);
    if (other)
        return sameIds && exact ? ['renamed'] : exact && idMet(repo.id, s.repoId) ? ['renamed'] : ['repository'];
    if (ids.length === 0 || sameIds)
        return cased;
    // One id without the other is a form GitHub never issues, unless the other name is a wildcard.
    return ids.length === 1 && !hasWildcard(owner.name) && !hasWildcard(repo.name) ? ['format'] : ['repository'];
}
const idMet = (expected, actual) => expected === undefined || matchesPattern({ text: expected }, actual ?? '');
function nameDifference(expected, actual) {
    if (matchesPattern({ text: expected }, actual))
        return;
    return matchesPattern({ text: expected.toLowerCase() }, actual.toLowerCase()) ? 'case' : 'other';
}
/**
 * The condition value with its repository written as the subject has it (letter case, ids, new names), its wildcards and its
 * context kept; undefined when the value has no such shape.
 */
function withRepositoryOf(value, sub) {
    const s = (0,subject/* parseSubject */.Ci)(sub);
    if (!s || !value.startsWith('repo:'))
        return;
    const [names, context] = cutAt(value.slice('repo:'.length), ':');
    const [owner = '', repo = ''] = cutAt(names, '/');
    if (owner === '' || repo === '' || hasWildcard(owner))
        return;
    const to = (name, id) => (id ? `${name}@${id}` : name);
    const named = hasWildcard(repo) ? repo.replace(/@.*$/, '') : to(s.repo, s.repoId);
    if (hasWildcard(repo) && repo !== '*')
        return;
    return `repo:${to(s.owner, s.ownerId)}/${named}${context === undefined ? '' : `:${context}`}`;
}

;// CONCATENATED MODULE: ./lib/engine/subjectDifference.js




/**
 * The condition value that comes nearest to the subject, or undefined when there is none; of equals the first.
 * @param wildcards whether the condition operator takes `*` and `?` for wildcards
 */
function nearestSubject(values, wildcards, sub) {
    return values
        .map((value, index) => ({ value, index, differences: subjectDifferences(value, wildcards, sub) }))
        .toSorted((a, b) => subjectDifference_distance(a, sub) - subjectDifference_distance(b, sub))[0];
}
/** All that separates one condition value from the subject; empty when it is met. */
function subjectDifferences(value, wildcards, sub) {
    const literal = !wildcards && hasWildcard(value);
    if (value === sub || (wildcards && matchesPattern({ text: value }, sub)))
        return [];
    if (literal && matchesPattern({ text: value }, sub))
        return ['literal-wildcard'];
    const cased = matchesPattern({ text: value.toLowerCase() }, sub.toLowerCase());
    const differences = cased ? ['case'] : structural(value, sub);
    return literal ? ['literal-wildcard', ...differences] : differences;
}
function structural(value, sub) {
    const github = (0,subject/* parseSubject */.Ci)(sub);
    if (github)
        return isExtended(github.context) ? ['template'] : githubDifference(value, github);
    if (sub.startsWith('system:serviceaccount:'))
        return serviceAccountDifference(value);
    if (sub.startsWith('project_path:'))
        return gitlabDifference(value, sub);
    if (sub.startsWith('org/'))
        return circleciDifference(value, sub);
    return isTemplated(sub) || value.startsWith('repo:') ? ['template'] : ['other'];
}
/** Kubernetes: `system:serviceaccount:NAMESPACE:NAME`. */
const serviceAccountDifference = (value) => /^system:serviceaccount:[^:]+:[^:]+$/.test(value)
    ? ['service-account']
    : /^system:serviceaccount:[^:]+:?$/.test(value)
        ? ['pattern-incomplete']
        : ['format'];
/** GitLab: `project_path:GROUP/PROJECT:ref_type:branch|tag:ref:NAME` (docs.gitlab.com "OpenID Connect in AWS"). */
function gitlabDifference(value, sub) {
    const shape = /^project_path:([^:]*)(?::ref_type:([^:]*)(?::ref:(.*))?)?$/;
    const [, project = '', type, ref] = shape.exec(value) ?? [];
    const [, mine = '', myType = '', myRef = ''] = shape.exec(sub) ?? [];
    if (project === '')
        return ['format'];
    if (type !== undefined && !hasWildcard(type) && type !== 'branch' && type !== 'tag')
        return ['impossible'];
    const out = matchesPattern({ text: project }, mine) ? [] : ['repository'];
    if (type === undefined)
        return project.endsWith('*') ? out : [...out, 'pattern-incomplete'];
    const met = matchesPattern({ text: type }, myType) && (ref === undefined || matchesPattern({ text: ref }, myRef));
    return met ? (out.length > 0 ? out : ['pattern-incomplete']) : [...out, 'ref'];
}
/** CircleCI: `org/ORG-ID/project/PROJECT-ID/user/USER-ID` (circleci.com "Using OpenID Connect tokens in jobs"). */
function circleciDifference(value, sub) {
    const shape = /^org\/([^/]+)\/project\/([^/]+)(?:\/(.*))?$/;
    const theirs = shape.exec(value);
    const mine = shape.exec(sub);
    if (!theirs)
        return ['format'];
    const same = [1, 2].every((i) => matchesPattern({ text: theirs[i] ?? '' }, mine?.[i] ?? ''));
    return same ? (theirs[3] === undefined ? ['pattern-incomplete'] : ['other']) : ['repository'];
}
// How far off a difference puts a value: another repository is further than anything about the same one.
const WEIGHT = {
    'literal-wildcard': 1,
    case: 1,
    renamed: 2,
    'immutable-token': 3,
    'immutable-policy': 3,
    'missing-owner': 4,
    format: 6,
    template: 6,
    other: 20,
    repository: 12,
};
const subjectDifference_distance = (n, sub) => n.differences.reduce((sum, d) => sum + (WEIGHT[d] ?? 2), 0) + (1 - sharedStart(n.value, sub) / (sub.length + 1)) / 2;
/** Between equals the longer common start is nearer. */
const sharedStart = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i])
        i++;
    return Math.min(i, b.length);
};

;// CONCATENATED MODULE: ./lib/causes/subjectEvidence.js







/** The evidence when a condition on the subject of the token is not met; undefined for every other comparison. */
function subjectEvidence(c, kase, want) {
    const test = textTest(c.test);
    if (want !== 'true' || c.truth !== 'false' || !test || claimOfKey(c.key) !== 'sub')
        return;
    if (c.actual.is !== 'present' || !c.at.startsWith('/target/trustPolicy'))
        return;
    const [sub] = c.actual.values;
    const nearest = sub === undefined ? undefined : nearestSubject(c.expected, test.wildcards, sub);
    return sub === undefined || !nearest || subjectEvidence_isAudience(nearest.value) || trustedElsewhere(c, kase, sub)
        ? undefined
        : { comparison: c, kase, sub, value: nearest.value, wildcards: test.wildcards, differences: nearest.differences };
}
/** The evidence when this difference is among those that separate the nearest condition value from the subject. */
function differs(c, kase, want, ...kinds) {
    const e = subjectEvidence(c, kase, want);
    return e?.differences.some((d) => kinds.includes(d)) ? e : undefined;
}
/** A value of another key that strayed here is no subject that could be compared. */
const subjectEvidence_isAudience = (value) => /^sts\.amazonaws\.com(\.cn)?$/.test(value);
/** Another condition of the statement on the same key that the subject does meet: then the two exclude each other. */
const trustedElsewhere = (c, kase, sub) => conditionsAround(c, kase).some((o) => {
    const test = o.at !== c.at && o.key.toLowerCase() === c.key.toLowerCase() ? textTest(o.test) : undefined;
    return test !== undefined && o.values.some((v) => (test.wildcards ? matchesPattern({ text: v }, sub) : v === sub));
});
// A value that no token will ever meet again keeps nobody in, so it gives way; any other stays and is joined.
const DEAD = [
    'case',
    'format',
    'impossible',
    'missing-owner',
    'pattern-incomplete',
    'literal-wildcard',
];
/** Whether no token can meet the nearest condition value any more. */
function isDead(e) {
    if (e.differences.some((d) => DEAD.includes(d)) || isRenamed(e))
        return true;
    const s = (0,subject/* parseSubject */.Ci)(e.sub);
    // The classic form of the one repository that has ids now; a pattern for all repositories of the owner may serve others.
    return (e.differences.includes('immutable-token') &&
        !e.differences.includes('repository') &&
        s !== undefined &&
        e.value.startsWith(`repo:${s.owner}/${s.repo}:`));
}
/**
 * The changes of the trust policy that let the subject in, the narrowest first: its exact value; then the nearest value
 * mended but as broad as it was; a wildcard operator last.
 */
function subjectRemedies(e) {
    const { comparison: c, kase, value, sub } = e;
    const place = c.at;
    const exact = isDead(e) ? replaceIn(kase, place, value, sub) : addTo(kase, place, sub);
    const twin = mended(e);
    const broad = twin === undefined || twin === sub
        ? []
        : e.wildcards
            ? [[replaceIn(kase, place, value, twin)]]
            : [asPattern(e.comparison, kase, value, twin)];
    return [[exact], ...broad];
}
/** The nearest value with its repository as it is called now and its breadth kept. */
function mended(e) {
    if (e.differences.includes('repository') && !isRenamed(e))
        return;
    const incomplete = e.differences.includes('pattern-incomplete');
    const value = withRepositoryOf(e.value, e.sub) ?? (incomplete || e.value.includes('*') ? e.value : undefined);
    const twin = value !== undefined && incomplete ? `${value.replace(/:$/, '')}:*` : value;
    return twin !== undefined && matchesPattern({ text: twin }, e.sub) ? twin : undefined;
}
/** The condition turned into one whose operator takes wildcards, with a pattern in the place of a value; nothing when one stands there already. */
function asPattern(c, kase, old, pattern) {
    const like = c.test.replace(/StringEquals(IgnoreCase)?/i, 'StringLike');
    if (like === c.test || conditionsAround(c, kase).some((x) => x.test === like && x.key === c.key))
        return [];
    const values = c.expected.map((v) => (v === old ? pattern : v));
    return rewrite(c, kase, (block) => withValues(conditionEdits_without(block, c.test, c.key), like, c.key, values.length === 1 ? (values[0] ?? '') : values));
}
/** The environment that the trust policy waits for, when it names one without wildcards. */
const environmentOf = (value) => /:environment:([^*?:<]+)$/.exec(value)?.[1]?.replaceAll('%3A', ':');
/** The environments without wildcards that the condition values of a comparison name, those that are known to exist first. */
function environmentsTrusted(e) {
    const known = e.kase.workflow.repository?.environments ?? {};
    const named = [e.value, ...e.comparison.expected].flatMap((v) => environmentOf(v) ?? []);
    return [...new Set(named)]
        .filter((n) => known[n] !== false)
        .toSorted((a, b) => Number(known[b] === true) - Number(known[a] === true))
        .slice(0, 3);
}
/**
 * Whether the policy names the very repository of the token by another name: by the ids in the condition value, by a condition
 * on `repository_id` beside it, or because the repository is known under both names.
 */
function isRenamed(e) {
    if (e.differences.includes('renamed'))
        return true;
    if (!e.differences.includes('repository'))
        return false;
    const claims = (0,engine_claims/* claimsOf */.ds)(e.kase)?.claims ?? {};
    const id = claims.repository_id ?? (0,subject/* parseSubject */.Ci)(e.sub)?.repoId;
    const pinned = conditionsAround(e.comparison, e.kase).some((x) => claimOfKey(x.key) === 'repository_id' && id !== undefined && x.values.includes(String(id)));
    const { owner, name, id: known } = e.kase.workflow.repository ?? {};
    const former = (0,subject/* parseSubject */.Ci)(e.value);
    const before = former !== undefined && former.owner === owner && former.repo === name;
    return pinned || (before && known !== undefined && String(id) === known);
}

;// CONCATENATED MODULE: ./lib/causes/condition-not-met/index.js



/* harmony default export */ const condition_not_met = (defineCause({
    id: 'condition-not-met',
    title: 'a condition is not met',
    general: true,
    culprit: 'demand',
    find: (c, kase, want) => want === 'true' && c.truth === 'false' && c.at.includes('/Condition/') && !subjectEvidence(c, kase, want)
        ? c
        : undefined,
    explain: (c) => ({
        what: `the condition \`${c.test}\` on \`${c.key}\` requires ${conditionEdits_quoted(c.expected) || 'a value'}, and ${c.actual.is === 'present' ? `the request has ${conditionEdits_quoted(c.actual.values)}` : 'the request has no such key'}`,
        why: 'all conditions of a statement have to be met',
        fix: 'change the condition, or what the request brings for this key',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/conditions-anded-intended-or/index.js


/* harmony default export */ const conditions_anded_intended_or = (defineCause({
    id: 'conditions-anded-intended-or',
    title: 'two conditions exclude each other',
    culprit: 'demand',
    find: andedConditions,
    explain: (e) => ({
        what: `\`${e.key}\` under \`${e.test}\` and \`${e.other.key}\` under \`${e.other.test}\` are required together, and no token meets both`,
        why: 'all conditions of a statement have to be met; only the values of one condition are alternatives',
        fix: 'in the target account, put the alternatives as values into one condition, or into statements of their own',
    }),
    remedies: (e) => e.remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/credentials-expired/index.js

/* harmony default export */ const credentials_expired = (defineCause({
    id: 'credentials-expired',
    title: "the caller's credentials have expired",
    culprit: 'fact',
    find: (c, kase) => c.key === 'credentials-expired' && c.truth === 'false' ? { arn: kase.source.caller?.arn } : undefined,
    explain: ({ arn }) => ({
        what: `the credentials of ${arn ? `\`${arn}\`` : 'the caller'} have expired`,
        why: 'temporary credentials stop working at the end of their session',
        fix: 'in the workflow, get the credentials anew right before the role is assumed; a secret that holds temporary credentials does not last',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/optInRegion.js
/** The Regions that every account has; an account has to enable all later ones (introduced after March 20, 2019) itself. */
const EVERYWHERE = [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'sa-east-1',
];
/** Whether an account has to enable the Region before it works there. */
const isOptIn = (region) => !/^(cn|us-gov|us-iso|eusc)/.test(region) && !EVERYWHERE.includes(region);

;// CONCATENATED MODULE: ./lib/causes/credentials-invalid/index.js


/* harmony default export */ const credentials_invalid = (defineCause({
    id: 'credentials-invalid',
    title: "AWS does not know the caller's access key",
    culprit: 'fact',
    find: (c, kase) => {
        const { region } = kase.workflow.inputs;
        return c.key === 'credentials' && c.truth === 'false' && !(region && isOptIn(region)) ? {} : undefined;
    },
    explain: () => ({
        what: 'AWS does not accept the credentials that the request was signed with',
        why: 'the access key was deleted or deactivated, is of another partition, or is a temporary one without its session token',
        fix: 'in the source account, see whether the access key is active; in the workflow, pass key, secret and session token of one and the same session',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/withheldToken.js
/** The evidence when the job has no token for this reason. Rules: docs.github.com "OpenID Connect reference". */
function withheldFor(c, kase, who) {
    if (c.key !== 'id-token' || c.truth === 'true' || withholder(kase) !== who)
        return;
    return { kase, known: c.truth === 'false', written: inWords(kase) };
}
/** The first reason that applies: a fork gets none whatever is written, and a caller limits what it calls. */
function withholder(kase) {
    const job = kase.workflow.job ?? {};
    if (job.fork)
        return 'fork';
    if (job.actor === 'dependabot[bot]')
        return 'dependabot';
    const { written, value } = job.permission ?? {};
    const lacksItself = (written === 'job' || written === 'workflow') && value !== 'write';
    return (job['called-by'] !== undefined || written === 'caller') && !lacksItself ? 'caller' : 'permission';
}
function inWords(kase) {
    const permission = kase.workflow.job?.permission;
    if (!permission)
        return;
    const { written, value } = permission;
    if (written === 'nowhere')
        return 'neither the job nor the workflow has `permissions` with `id-token: write`';
    const place = written === 'job' ? 'the job' : written === 'workflow' ? 'the workflow' : 'the calling job';
    return value === null
        ? `the \`permissions\` of ${place} do not name \`id-token\``
        : `the \`permissions\` of ${place} set \`id-token\` to \`${value}\``;
}
/** The permission, written where it takes effect. */
function grant(kase) {
    const byCaller = withholder(kase) === 'caller';
    return [
        { op: 'add', path: '/workflow/job/permission', value: { written: byCaller ? 'caller' : 'job', value: 'write' } },
    ];
}

;// CONCATENATED MODULE: ./lib/causes/dependabot-no-id-token/index.js


/* harmony default export */ const dependabot_no_id_token = (defineCause({
    id: 'dependabot-no-id-token',
    title: 'Dependabot started the run, which gets no token',
    culprit: 'demand',
    find: (c, kase) => withheldFor(c, kase, 'dependabot'),
    explain: () => ({
        what: 'the run was started by `dependabot[bot]`',
        why: 'GitHub treats the runs of Dependabot as if they were of a fork',
        fix: "in the workflow, skip the job with `if: github.actor != 'dependabot[bot]'`",
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/duration-chaining-limit/index.js

/* harmony default export */ const duration_chaining_limit = (defineCause({
    id: 'duration-chaining-limit',
    title: 'a chained role is asked for more than one hour',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'chaining-limit' || c.truth !== 'false')
            return;
        const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined;
        // Beyond what STS gives at all, it is not the chain that refuses first.
        return seconds !== undefined && seconds > 43200 && !c.told ? undefined : { seconds, arn: kase.source.caller?.arn };
    },
    explain: ({ seconds, arn }) => ({
        what: `the request asks for a session of ${seconds === undefined ? 'more than `3600`' : `\`${seconds}\``} seconds with ${arn ? `the session \`${arn}\`` : 'credentials that are a session themselves'}`,
        why: 'a role that is assumed with the credentials of another session lasts at most one hour, whatever its own maximum',
        fix: 'in the workflow, set the session duration to `3600` or less, or assume the role without a session in between',
    }),
    remedies: () => [[{ op: 'add', path: '/workflow/inputs/duration-seconds', value: 3600 }]],
}));

;// CONCATENATED MODULE: ./lib/causes/duration-exceeds-role-max/index.js


/** The shortest maximum that a role can have, and the longest session that STS gives, in seconds. */
const HOUR = 3600;
const duration_exceeds_role_max_LONGEST = 43200;
/* harmony default export */ const duration_exceeds_role_max = (defineCause({
    id: 'duration-exceeds-role-max',
    title: 'the session is to last longer than the role allows',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'max-session-duration' || c.truth !== 'false')
            return;
        const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined;
        const most = kase.target.role?.['max-session-duration'];
        if (c.told)
            return { seconds, most };
        // Beyond these bounds it is not the role's maximum that refuses first.
        const chained = (0,engine_request/* requestOf */.f)(kase).api === 'AssumeRole' && (0,engine_request/* requestOf */.f)(kase).caller?.kind === 'session';
        return seconds === undefined || seconds > duration_exceeds_role_max_LONGEST || chained ? undefined : { seconds, most };
    },
    explain: ({ seconds, most }) => ({
        what: `the request asks for a session of ${seconds === undefined ? 'more' : `\`${seconds}\``} seconds, and the role allows ${most === undefined ? 'fewer' : `at most \`${most}\``}`,
        why: 'a session cannot last longer than the maximum session duration that is set on its role',
        fix: 'in the workflow, ask for a shorter session, or in the target account raise the maximum session duration of the role',
    }),
    remedies: ({ seconds, most }) => [
        [{ op: 'add', path: '/workflow/inputs/duration-seconds', value: most ?? HOUR }],
        ...(seconds !== undefined && most !== undefined
            ? [[{ op: 'replace', path: '/target/role/max-session-duration', value: seconds }]]
            : []),
    ],
}));

;// CONCATENATED MODULE: ./lib/causes/duration-key-never-present/index.js




/* harmony default export */ const duration_key_never_present = (defineCause({
    id: 'duration-key-never-present',
    title: 'the trust policy has a condition on `sts:DurationSeconds`, which no assumption carries',
    culprit: 'demand',
    find: (c, kase, want) => {
        const found = trustCondition(c, want, /^sts:durationseconds$/);
        const place = place_placeOf(kase, c.at);
        if (!found || !place)
            return;
        const condition = (0,engine_pointer/* below */.Gz)(place.at, 'Condition');
        const operator = (0,engine_pointer/* below */.Gz)(condition, c.test);
        const count = (p) => Object.keys((0,engine_pointer.at)(kase, p) ?? {}).length;
        return { ...found, spare: count(operator) > 1 ? c.at : count(condition) > 1 ? operator : condition };
    },
    explain: ({ test }) => ({
        what: `the trust policy compares \`sts:DurationSeconds\` by \`${test}\``,
        why: 'AWS documents that the key is not present for the assume-role operations, so the condition is never met',
        fix: 'in the target account, remove the condition and limit the maximum session duration of the role instead',
    }),
    remedies: ({ spare }) => [[{ op: 'remove', path: spare }]],
}));

;// CONCATENATED MODULE: ./lib/causes/duration-out-of-range/index.js


/* harmony default export */ const duration_out_of_range = (defineCause({
    id: 'duration-out-of-range',
    title: 'the session duration is one that STS never gives',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'duration-seconds' || c.truth !== 'false')
            return;
        const seconds = kase.workflow.inputs['duration-seconds'] ?? undefined;
        const chained = (0,engine_request/* requestOf */.f)(kase).caller?.kind === 'session';
        const most = chained ? 3600 : (kase.target.role?.['max-session-duration'] ?? 3600);
        return { seconds, value: seconds !== undefined && seconds < 900 ? 900 : most };
    },
    explain: ({ seconds }) => ({
        what: seconds === undefined
            ? 'the session duration of the request is out of range'
            : `the request asks for a session of \`${seconds}\` seconds`,
        why: 'STS gives sessions of 900 to 43200 seconds, and checks that before any policy',
        fix: 'in the workflow, ask for a session duration within these bounds and within the maximum of the role',
    }),
    remedies: ({ value }) => [[{ op: 'add', path: '/workflow/inputs/duration-seconds', value }]],
}));

;// CONCATENATED MODULE: ./lib/causes/endpoint-policy-deny/index.js

/* harmony default export */ const endpoint_policy_deny = (defineCause({
    id: 'endpoint-policy-deny',
    title: 'the policy of the VPC endpoint does not let the call through',
    culprit: 'demand',
    find: (c) => (c.key === 'endpoint-policy' && c.truth === 'false' ? {} : undefined),
    explain: () => ({
        what: 'AWS refused the call because of the policy of the VPC endpoint that it came through',
        why: 'a VPC endpoint for STS has a policy of its own, and it has to allow the call besides all others',
        fix: 'in the account of the runner, allow the call in the policy of the STS endpoint',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/externalIdMiss.js


/** Reads a comparison as such a miss; undefined for anything else. */
function externalIdMiss(c, kase, want) {
    if (c.key.toLowerCase() !== 'sts:externalid' || want !== 'true' || !c.at.startsWith('/target/trustPolicy/'))
        return;
    if (kase.workflow.inputs.api !== 'AssumeRole')
        return;
    const presence = /(^|:)null$/i.test(c.test);
    const sendable = presence ? [] : c.expected.filter((v) => request/* EXTERNAL_ID */.AQ.test(v));
    const base = { sent: undefined, alike: undefined, sendable };
    const refuses = /not/i.test(c.test) || (presence && !c.expected.includes('false'));
    if (refuses)
        return { ...base, sendable: [], is: 'unwanted' };
    if (c.actual.is === 'unknown')
        return { ...base, is: 'not-known' };
    if (c.actual.is === 'absent')
        return { ...base, is: 'not-sent' };
    const sent = c.actual.values[0] ?? '';
    const alike = likeness(sent, c.expected);
    return { is: alike === undefined ? 'different' : 'spelling', sent, alike, sendable };
}
/** The value that the text is, but for whitespace and letter case. */
const likeness = (text, values) => values.find((v) => externalIdMiss_plain(v) === externalIdMiss_plain(text));
const externalIdMiss_plain = (text) => text.replace(/\s+/g, '').toLowerCase();
/** The external IDs that the trust policy asks for, as far as a request could carry them. */
const wantedExternalIds = (kase) => statementsOf(kase, '/target/trustPolicy')
    .flatMap((s) => s.conditions)
    .filter((x) => x.key.toLowerCase() === 'sts:externalid' && !/not|null/i.test(x.test))
    .flatMap((x) => x.values)
    .filter((v) => request/* EXTERNAL_ID */.AQ.test(v));

;// CONCATENATED MODULE: ./lib/causes/external-id-invalid/index.js


/* harmony default export */ const external_id_invalid = (defineCause({
    id: 'external-id-invalid',
    title: 'STS does not take the text for an external ID',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'external-id' || c.truth !== 'false')
            return;
        const wanted = wantedExternalIds(kase);
        // The right value with whitespace around it is a cause of its own.
        return likeness(kase.workflow.inputs['external-id'] ?? '', wanted) === undefined ? { wanted } : undefined;
    },
    explain: () => ({
        what: 'the external ID of the request is not of the form that STS takes',
        why: 'an external ID has 2 to 1,224 letters, digits and `_+=,.@:/-`, and STS checks that before any policy',
        fix: 'in the workflow, pass the external ID without blanks, quotes or line breaks; when the role asks for none, leave the input out instead of passing an empty text',
    }),
    remedies: ({ wanted }) => wanted.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
}));

;// CONCATENATED MODULE: ./lib/causes/external-id-mismatch/index.js


/* harmony default export */ const external_id_mismatch = (defineCause({
    id: 'external-id-mismatch',
    title: 'the external ID that is sent is not the one that the role asks for',
    find: (c, kase, want) => {
        const miss = externalIdMiss(c, kase, want);
        return miss?.is === 'different' || miss?.is === 'unwanted'
            ? { is: miss.is, sendable: miss.sendable, test: c.test }
            : undefined;
    },
    culprit: ({ is, sendable }) => (is === 'unwanted' || sendable.length > 0 ? 'fact' : 'demand'),
    explain: ({ is, sendable, test }) => is === 'unwanted'
        ? {
            what: `the trust policy refuses by \`${test}\` the \`sts:ExternalId\` that the request has`,
            why: 'a negated condition is not met by the values that it lists',
            fix: 'in the workflow, pass the external ID that the owner of the role gave out for this very role',
        }
        : sendable.length > 0
            ? {
                what: 'the request has an `sts:ExternalId`, and it differs from the one that the trust policy requires',
                why: 'the external ID has to match the condition value to the letter',
                fix: 'in the workflow, pass the external ID that the owner of the role gave out for this very role',
            }
            : {
                what: `the trust policy compares \`sts:ExternalId\` by \`${test}\` with a value that no request can carry`,
                why: 'an external ID has 2 to 1,224 letters, digits and `_+=,.@:/-`, and wildcards count only under `StringLike`',
                fix: 'in the target account, correct the value of the condition on `sts:ExternalId`; do not remove the condition',
            },
    remedies: ({ sendable }) => sendable.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
}));

;// CONCATENATED MODULE: ./lib/causes/external-id-not-sent/index.js


/* harmony default export */ const external_id_not_sent = (defineCause({
    id: 'external-id-not-sent',
    title: 'the role asks for an external ID and the request brings none',
    culprit: 'fact',
    find: (c, kase, want) => {
        const miss = externalIdMiss(c, kase, want);
        return miss?.is === 'not-sent' || miss?.is === 'not-known' ? miss : undefined;
    },
    explain: ({ is }) => ({
        what: is === 'not-sent'
            ? 'the trust policy requires `sts:ExternalId`, and the request has none'
            : 'the trust policy requires `sts:ExternalId`, and whether the request has one is not known',
        why: 'a condition on a key that the request does not bring is not met',
        fix: 'in the workflow, pass the external ID that the owner of the role gave out',
    }),
    remedies: ({ sendable }) => sendable.map((value) => [{ op: 'add', path: '/workflow/inputs/external-id', value }]),
}));

;// CONCATENATED MODULE: ./lib/causes/external-id-whitespace-or-case/index.js



/* harmony default export */ const external_id_whitespace_or_case = (defineCause({
    id: 'external-id-whitespace-or-case',
    title: 'the external ID differs only in whitespace or letter case',
    find: (c, kase, want) => {
        const sent = kase.workflow.inputs['external-id'] ?? '';
        const pass = (value) => ({ op: 'add', path: '/workflow/inputs/external-id', value });
        if (c.key === 'external-id' && c.truth === 'false') {
            const alike = likeness(sent, wantedExternalIds(kase));
            return alike === undefined ? undefined : { sendable: true, ...difference(sent, alike), edit: pass(alike) };
        }
        const miss = externalIdMiss(c, kase, want);
        if (miss?.is !== 'spelling' || miss.alike === undefined)
            return;
        const sendable = miss.sendable.includes(miss.alike);
        const edit = sendable ? pass(miss.alike) : replaceIn(kase, c.at, miss.alike, sent);
        return { sendable, ...difference(sent, miss.alike), edit };
    },
    culprit: ({ sendable }) => (sendable ? 'fact' : 'demand'),
    explain: ({ sendable, onlyCase }) => ({
        what: `the \`sts:ExternalId\` of the request differs from the one that the trust policy requires only in ${onlyCase ? 'letter case' : 'whitespace'}`,
        why: onlyCase
            ? 'the value of an external ID is case-sensitive'
            : 'every character of an external ID counts, a blank or line break at its end too',
        fix: sendable
            ? 'in the workflow, pass the external ID exactly as the owner of the role gave it out; look for a line break at the end of the secret'
            : 'in the target account, remove the whitespace from the condition value: no request can carry it',
    }),
    remedies: ({ edit }) => [[edit]],
}));
const difference = (sent, alike) => ({
    onlyCase: sent.replace(/\s+/g, '') !== alike.replace(/\s+/g, ''),
});

;// CONCATENATED MODULE: ./lib/engine/variables.js

/**
 * Replaces `${key}`, `${key, 'default'}` and the escapes `${*}`, `${?}`, `${$}` (IAM User Guide, "IAM policy elements:
 * Variables and tags"). A key without a value and without a default makes the value null. Whether a wildcard that comes out
 * of a variable acts as one is not documented: unknown, where the operator has wildcards. A variable that is not closed
 * "might cause the entire statement to be invalid": unknown.
 */
function resolveVariables(value, fact, wildcards = true) {
    if (!value.includes('${'))
        return { pattern: { text: value } };
    let text = '';
    const literal = [];
    const add = (s, isLiteral) => {
        text += s;
        for (let i = 0; i < s.length; i++)
            literal.push(isLiteral);
    };
    let from = 0;
    for (let start = value.indexOf('${'); start >= 0; start = value.indexOf('${', from)) {
        const end = value.indexOf('}', start);
        if (end < 0)
            return 'unknown';
        add(value.slice(from, start), false);
        from = end + 1;
        const inner = value.slice(start + 2, end);
        const found = inner === '*' || inner === '?' || inner === '$' ? { value: inner } : lookUp(inner, fact);
        if (typeof found === 'string')
            return found;
        if (inner !== found.value && wildcards && hasWildcard(found.value))
            return 'unknown';
        add(found.value, true);
    }
    add(value.slice(from), false);
    return { pattern: { text, literal } };
}
function lookUp(inner, fact) {
    const { key, fallback } = readVariable(inner);
    const actual = fact(key);
    if (actual.is === 'unknown')
        return 'unknown';
    const [only, more] = actual.is === 'present' ? actual.values : [];
    // A multivalued key cannot be a variable; what AWS does with one is not documented.
    if (actual.is === 'present' && (actual.multivalued || only === undefined || more !== undefined))
        return 'unknown';
    const value = only ?? fallback;
    return value === undefined ? 'none' : { value };
}
/** Reads `key` or `key, 'default'`. */
function readVariable(inner) {
    const comma = inner.indexOf(',');
    const after = comma < 0 ? '' : inner.slice(comma + 1).trim();
    return after.length > 1 && after.startsWith("'") && after.endsWith("'")
        ? { key: inner.slice(0, comma).trim(), fallback: after.slice(1, -1) }
        : { key: inner.trim() };
}

;// CONCATENATED MODULE: ./lib/engine/condition.js



/**
 * Whether a condition `test` (an operator as written) with these condition values holds for what the request brings.
 * Rules: IAM User Guide, "Condition operators", "Multivalued context keys" and "Conditions with multiple context keys or
 * values". Points that AWS leaves open, or documents both ways, are unknown.
 * @param variables finds the value of a policy variable; undefined where the policy's version has none
 */
function judgeCondition(written, expected, actual, variables) {
    const test = parseTest(written);
    if (!test)
        return 'unknown';
    const { base, set, ifExists } = test;
    if (base === 'Null') {
        // Access Analyzer, "Null with qualifier": one is always true, the other always false.
        if (set)
            return set === 'ForAllValues' ? 'true' : 'false';
        // Of an empty list AWS's text contradicts itself, for any operator.
        if (actual.is === 'unknown' || expected.length === 0)
            return 'unknown';
        return (0,truth/* some */.zN)(expected.map((e) => nullHolds(e, actual.is === 'absent')));
    }
    if (actual.is === 'unknown')
        return 'unknown';
    if (actual.is === 'absent')
        return whenAbsent(base, set, ifExists, expected.length);
    // Empty lists: Access Analyzer's text on the plain form contradicts itself, and negated operators are not spoken of.
    if (expected.length === 0)
        return (set || ifExists) && !base.negated ? 'false' : 'unknown';
    const values = expected.map((e) => base.variables && variables ? resolveVariables(e, variables, base.wildcards) : { pattern: { text: e } });
    const hit = (a) => (0,truth/* some */.zN)(values.map((v) => meets(base, v, a)));
    const each = actual.values.map(hit);
    if (set === 'ForAllValues')
        return (0,truth/* every */.Si)(base.negated ? each.map(truth/* not */.AU) : each);
    if (set === 'ForAnyValue')
        return (0,truth/* some */.zN)(base.negated ? each.map(truth/* not */.AU) : each);
    // "Multivalued context keys require a condition set operator"; what happens without one is not documented.
    if (actual.multivalued || actual.values.length !== 1)
        return 'unknown';
    const single = each[0] ?? 'unknown';
    return base.negated ? (0,truth/* not */.AU)(single) : single;
}
const nullHolds = (expected, absent) => expected.toLowerCase() === 'true'
    ? (0,truth/* truthOf */.D)(absent)
    : expected.toLowerCase() === 'false'
        ? (0,truth/* truthOf */.D)(!absent)
        : 'unknown';
function whenAbsent(base, set, ifExists, count) {
    // Whether the set operator or `IfExists` has the last word is not documented.
    if (set === 'ForAnyValue')
        return ifExists ? 'unknown' : 'false';
    // The text says true, one of AWS's own example tables says no match.
    if (set === 'ForAllValues')
        return base.negated ? 'unknown' : 'true';
    if (ifExists)
        return 'true';
    return base.negated ? 'true' : count === 0 ? 'unknown' : 'false';
}
function meets(operator, value, actual) {
    if (value === 'unknown')
        return 'unknown';
    // A variable without a value makes the condition value null, which matches nothing.
    if (value === 'none')
        return 'false';
    const hit = operator.matches(value.pattern, actual);
    if (hit !== undefined)
        return (0,truth/* truthOf */.D)(hit);
    // A value of another type never matches; whether the negated operator then holds is not documented.
    return operator.negated ? 'unknown' : 'false';
}

;// CONCATENATED MODULE: ./lib/engine/context.js

/**
 * The value of one condition key in this request (IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS
 * condition context keys"; Service Authorization Reference for AWS STS). Key names ignore letter case.
 * Absent is a fact: AWS is known not to put the key into such a request. Unknown is a gap, with the one who could tell.
 * @param issuer the provider that the statement trusts, by which a token without a known issuer is read
 */
function contextFact(r, key, issuer) {
    const name = key.toLowerCase();
    const slash = name.indexOf('/');
    const direct = ruleOf(KEYS, name);
    if (direct)
        return direct(r, '');
    const family = slash > 0 ? ruleOf(FAMILIES, name.slice(0, slash)) : undefined;
    // The tag's own name keeps its case: it is looked up among names that people wrote.
    if (family && !name.slice(0, slash).includes('.'))
        return family(r, key.slice(slash + 1));
    const colon = key.indexOf(':');
    if (colon > 0 && !/^(aws|sts|iam|saml)$/.test(name.slice(0, colon)))
        return claimFact(r, key.slice(0, colon), key.slice(colon + 1), issuer);
    return unknown(key, 'it is not a key that is known to STS', 'law');
}
/** Keys are whatever a policy holds, `__proto__` included. */
const ruleOf = (rules, name) => Object.hasOwn(rules, name) ? rules[name] : undefined;
const present = (values, from) => ({ is: 'present', values, from });
const many = (values, from) => ({ is: 'present', values, from, multivalued: true });
const absent = (from, never) => ({ is: 'absent', from, ...(never ? { never } : {}) });
const unknown = (what, why, from, at) => {
    const gap = { what: `\`${what}\``, why, from };
    return { is: 'unknown', gap, ...(at ? { from: at } : {}) };
};
const ofAws = (key, why) => () => unknown(key, why, 'aws');
const web = (r) => r.api === 'AssumeRoleWithWebIdentity';
const NOT_ON_WEB_IDENTITY = '`AssumeRoleWithWebIdentity` has no such parameter';
const UNSIGNED = '`AssumeRoleWithWebIdentity` is not signed, so there is no calling principal';
/** An optional parameter of the call: sent, known not to be sent, or not known. */
const parameter = (key, name, opts) => (r) => {
    const from = `/workflow/inputs/${name}`;
    if (!opts.web && web(r))
        return absent(from, NOT_ON_WEB_IDENTITY);
    const value = r.kase.workflow.inputs[name];
    if (value === undefined)
        return unknown(key, `whether the request carries one, and which, was not given`, 'request', from);
    return value === null || value === '' ? absent(from) : present([value], from);
};
/** A property of the signing principal, which a web identity call does not have. */
const ofCaller = (key, read) => (r) => web(r)
    ? absent('/workflow/inputs/api', UNSIGNED)
    : r.caller
        ? read(r)
        : unknown(key, 'the caller was not given', 'caller', '/source/caller');
const ofToken = (key) => unknown(key, 'the claims were not given', 'token', '/workflow/claims');
const sourceIdentity = (r) => {
    if (web(r)) {
        const c = (0,engine_claims/* claim */.B7)(r.kase, 'https://aws.amazon.com/source_identity');
        if (c === 'unknown')
            return ofToken('sts:SourceIdentity');
        return c === 'absent' ? absent('/workflow/claims') : present(c.values, '/workflow/claims');
    }
    const value = r.kase.workflow.inputs['source-identity'] ?? r.kase.source.caller?.['source-identity'];
    return value ? present([value], '/workflow/inputs/source-identity') : absent('/workflow/inputs/source-identity');
};
const tagKeys = (r) => {
    if (web(r))
        return tagsOfToken(r, 'aws:TagKeys');
    const keys = Object.keys(r.kase.workflow.inputs.tags ?? {});
    if (keys.length > 0)
        return many(keys, '/workflow/inputs/tags');
    return r.actions.includes('sts:TagSession')
        ? unknown('aws:TagKeys', 'the tags of the request were not given', 'request')
        : absent('/workflow/inputs/tags');
};
/** Session tags of a web identity call come from the token, never from the call (IAM User Guide, "Pass session tags in AWS STS"). */
const tagsOfToken = (r, key) => {
    const tags = (0,engine_claims/* claim */.B7)(r.kase, 'https://aws.amazon.com/tags');
    if (tags === 'unknown')
        return ofToken(key);
    return tags === 'absent' ? absent('/workflow/claims') : unknown(key, 'the tags of the token were not read', 'token');
};
const requestTag = (r, tag) => {
    if (web(r))
        return tagsOfToken(r, `aws:RequestTag/${tag}`);
    const found = Object.entries(r.kase.workflow.inputs.tags ?? {}).find(([k]) => k.toLowerCase() === tag.toLowerCase());
    if (found)
        return present([found[1]], `/workflow/inputs/tags/${found[0]}`);
    const tagged = r.kase.workflow.inputs.tags;
    return !tagged && r.actions.includes('sts:TagSession')
        ? unknown(`aws:RequestTag/${tag}`, 'the tags of the request were not given', 'request')
        : absent('/workflow/inputs/tags');
};
const resourceTag = (r, tag) => {
    const tags = r.kase.target.role?.tags;
    if (!tags)
        return unknown(`aws:ResourceTag/${tag}`, 'the tags of the role were not read', 'role', '/target/role/tags');
    const found = Object.entries(tags).find(([k]) => k.toLowerCase() === tag.toLowerCase());
    return found ? present([found[1]], '/target/role/tags') : absent('/target/role/tags');
};
const principalTag = (r, tag) => ofCaller(`aws:PrincipalTag/${tag}`, () => {
    const tags = r.kase.source.caller?.tags;
    if (!tags)
        return unknown(`aws:PrincipalTag/${tag}`, 'the tags of the caller were not read', 'caller', '/source/caller/tags');
    const found = Object.entries(tags).find(([k]) => k.toLowerCase() === tag.toLowerCase());
    return found ? present([found[1]], '/source/caller/tags') : absent('/source/caller/tags');
})(r, tag);
/** The principal's ARN: of a session it is its role's, path included, and never the session's own (IAM User Guide, `aws:PrincipalArn`). */
const principalArn = ofCaller('aws:PrincipalArn', (r) => {
    const { caller } = r;
    const arn = r.kase.source.caller?.arn ?? '';
    if (caller?.kind !== 'session')
        return present([arn], '/source/caller/arn');
    const path = r.kase.source.caller?.['role-path'] ?? '/';
    return present([`arn:${caller.partition}:iam::${caller.account}:role${path}${caller.name}`], '/source/caller/arn');
});
const multiFactor = ofCaller('aws:MultiFactorAuthPresent', (r) => {
    const caller = r.kase.source.caller;
    // A long-term key does not carry it, unless the call itself brings a code.
    if (caller?.credentials === 'long-term' && caller.mfa === false)
        return absent('/source/caller/credentials');
    if (caller?.mfa !== undefined)
        return present([String(caller.mfa)], '/source/caller/mfa');
    if (caller?.credentials === 'long-term')
        return absent('/source/caller/credentials');
    return unknown('aws:MultiFactorAuthPresent', 'whether the caller signed in with MFA was not given', 'caller', '/source/caller/mfa');
});
const organization = ofCaller('aws:PrincipalOrgID', (r) => {
    const id = r.kase.source.caller?.organization;
    if (id === undefined)
        return unknown('aws:PrincipalOrgID', 'only AWS knows the organization of the caller', 'caller', '/source/caller/organization');
    return id === null ? absent('/source/caller/organization') : present([id], '/source/caller/organization');
});
const userId = ofCaller('aws:userid', (r) => {
    const id = r.kase.source.caller?.id;
    if (!id || !r.caller)
        return unknown('aws:userid', 'the unique id of the caller was not read', 'caller', '/source/caller/id');
    return present([r.caller.kind === 'session' ? `${id}:${r.caller.session}` : id], '/source/caller/id');
});
const onlyServices = () => absent('/workflow/inputs/api', 'only a call that an AWS service makes for itself carries it');
const KEYS = {
    'sts:externalid': parameter('sts:ExternalId', 'external-id', { web: false }),
    'sts:rolesessionname': parameter('sts:RoleSessionName', 'session-name', { web: true }),
    'sts:sourceidentity': sourceIdentity,
    'sts:transitivetagkeys': (r) => {
        if (web(r))
            return tagsOfToken(r, 'sts:TransitiveTagKeys');
        const keys = r.kase.workflow.inputs['transitive-tag-keys'] ?? [];
        return keys.length > 0
            ? many(keys, '/workflow/inputs/transitive-tag-keys')
            : absent('/workflow/inputs/transitive-tag-keys');
    },
    'sts:durationseconds': () => absent('/workflow/inputs/duration-seconds', 'AWS documents that it is not present for the assume-role operations'),
    'sts:roleauthorizedbyidp': (r) => {
        const roles = (0,engine_claims/* claim */.B7)(r.kase, 'https://aws.amazon.com/roles');
        if (typeof roles !== 'object')
            return roles === 'absent' || !web(r)
                ? absent('/workflow/claims')
                : unknown('sts:RoleAuthorizedByIdp', 'the claims were not given', 'token');
        return present([String(r.roleArn !== undefined && roles.values.includes(r.roleArn))], '/workflow/claims');
    },
    'aws:tagkeys': tagKeys,
    'aws:principalarn': principalArn,
    'aws:principalaccount': (r) => web(r)
        ? unknown('aws:PrincipalAccount', 'AWS does not document its value for an unsigned call', 'law')
        : ofCaller('aws:PrincipalAccount', ({ caller }) => present([caller?.account ?? ''], '/source/caller/arn'))(r, ''),
    'aws:principalorgid': organization,
    'aws:principalorgpaths': ofCaller('aws:PrincipalOrgPaths', (r) => r.kase.source.caller?.organization === null
        ? absent('/source/caller/organization')
        : unknown('aws:PrincipalOrgPaths', 'only AWS knows the organization of the caller', 'caller')),
    'aws:principaltype': (r) => web(r)
        ? unknown('aws:PrincipalType', 'AWS does not document its value for an unsigned call', 'law')
        : ofCaller('aws:PrincipalType', ({ caller }) => present([PRINCIPAL_TYPE[caller?.kind ?? ''] ?? 'AssumedRole'], '/source/caller/arn'))(r, ''),
    'aws:userid': (r) => web(r) ? unknown('aws:userid', 'AWS does not document its value for an unsigned call', 'law') : userId(r, ''),
    'aws:username': (r) => web(r)
        ? absent('/workflow/inputs/api', UNSIGNED)
        : ofCaller('aws:username', ({ caller }) => caller?.kind === 'user'
            ? present([caller.name], '/source/caller/arn')
            : absent('/source/caller/arn', 'only IAM users have a user name'))(r, ''),
    'aws:multifactorauthpresent': multiFactor,
    'aws:multifactorauthage': ofCaller('aws:MultiFactorAuthAge', (r) => r.kase.source.caller?.credentials === 'long-term' || r.kase.source.caller?.mfa === false
        ? absent('/source/caller/mfa')
        : unknown('aws:MultiFactorAuthAge', 'when the caller signed in with MFA was not given', 'caller', '/source/caller/mfa')),
    'aws:tokenissuetime': ofCaller('aws:TokenIssueTime', (r) => r.kase.source.caller?.credentials === 'long-term'
        ? absent('/source/caller/credentials')
        : unknown('aws:TokenIssueTime', 'only AWS knows when the credentials were issued', 'aws')),
    'aws:federatedprovider': (r) => !web(r)
        ? unknown('aws:FederatedProvider', 'how the caller signed in was not given', 'caller')
        : r.issuer && r.role
            ? present([`arn:${r.role.partition}:iam::${r.role.account}:oidc-provider/${r.issuer}`], '/workflow/claims/iss')
            : unknown('aws:FederatedProvider', 'the issuer of the token or the account of the role is not known', 'token'),
    'aws:requestedregion': (r) => {
        const { region } = r.kase.workflow.inputs;
        return region
            ? present([region], '/workflow/inputs/region')
            : unknown('aws:RequestedRegion', 'the Region of the STS endpoint was not given', 'request', '/workflow/inputs/region');
    },
    'aws:sourceip': ofAws('aws:SourceIp', 'only AWS sees the address the request comes from'),
    'aws:sourcevpc': ofAws('aws:SourceVpc', 'only AWS sees whether the request comes through a VPC endpoint'),
    'aws:sourcevpce': ofAws('aws:SourceVpce', 'only AWS sees whether the request comes through a VPC endpoint'),
    'aws:vpcsourceip': ofAws('aws:VpcSourceIp', 'only AWS sees whether the request comes through a VPC endpoint'),
    'aws:useragent': ofAws('aws:UserAgent', 'the user agent of the client that will deploy is not known'),
    'aws:referer': ofAws('aws:referer', 'the headers of the client that will deploy are not known'),
    'aws:currenttime': ofAws('aws:CurrentTime', 'it depends on when the request is made'),
    'aws:epochtime': ofAws('aws:EpochTime', 'it depends on when the request is made'),
    'aws:securetransport': () => present(['true'], '/workflow/inputs/region'),
    'aws:viaawsservice': () => present(['false'], '/workflow/inputs/api'),
    'aws:calledvia': onlyServices,
    'aws:sourcearn': onlyServices,
    'aws:sourceaccount': onlyServices,
    'aws:sourceorgid': onlyServices,
    'aws:sourceorgpaths': onlyServices,
    'aws:sourceidentity': ofCaller('aws:SourceIdentity', (r) => {
        const value = r.kase.source.caller?.['source-identity'];
        return value === undefined
            ? unknown('aws:SourceIdentity', 'the source identity of the caller was not given', 'caller')
            : value === null
                ? absent('/source/caller/source-identity')
                : present([value], '/source/caller/source-identity');
    }),
};
const PRINCIPAL_TYPE = {
    account: 'Account',
    user: 'User',
    session: 'AssumedRole',
    role: 'AssumedRole',
    'federated-user': 'FederatedUser',
};
const FAMILIES = {
    'aws:requesttag': requestTag,
    'aws:resourcetag': resourceTag,
    'iam:resourcetag': resourceTag,
    'aws:principaltag': principalTag,
};
/** A claim of the token as a condition key: `<issuer without scheme>:<claim>`. */
function claimFact(r, prefix, name, trusted) {
    const from = `/workflow/claims/${name.toLowerCase().replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (r.api === 'AssumeRole')
        return unknown(`${prefix}:${name}`, 'whether the caller signed in through this provider is not known', 'caller');
    // GitHub lists this prefix without saying which tokens carry it.
    if (/^github\.com\/enterprises\//i.test(prefix))
        return unknown(`${prefix}:${name}`, 'AWS does not document for which tokens it is set', 'law', from);
    const issuer = r.issuer ?? trusted;
    if (issuer === undefined)
        return unknown(`${prefix}:${name}`, 'the issuer of the token is not known', 'token', from);
    if (issuer.toLowerCase() !== prefix.toLowerCase())
        return absent(from, `the token's issuer is \`${issuer}\`, and keys of another provider are not set`);
    const key = name.toLowerCase();
    if (!(0,engine_claims/* exposedClaims */.gK)(issuer).includes(key))
        return absent(from, 'AWS does not make this claim a condition key');
    const value = key === 'aud' ? audience(r) : (0,engine_claims/* claim */.B7)(r.kase, key === 'oaud' ? 'aud' : key);
    if (value === 'unknown')
        return unknown(`${prefix}:${name}`, 'the claim was not given', 'token', from);
    if (value === 'absent')
        return absent(from);
    return key === 'amr' ? many(value.values, from) : present(value.values, from);
}
/** The key `aud` holds the claim `azp` when the token has one (IAM User Guide, "Available keys for AWS OIDC federation"). */
const audience = (r) => {
    const azp = (0,engine_claims/* claim */.B7)(r.kase, 'azp');
    return typeof azp === 'object' ? azp : (0,engine_claims/* claim */.B7)(r.kase, 'aud');
};

;// CONCATENATED MODULE: ./lib/engine/principal.js


/** How one entry meets the request. */
function matchPrincipal(entry, r) {
    if (r.api === undefined)
        return 'unknown';
    return r.api === 'AssumeRoleWithWebIdentity' ? matchProvider(entry, r) : matchCaller(entry, r);
}
function matchProvider({ type, value }, r) {
    // IAM does not save `"Principal": "*"` in a trust policy, and what `{"AWS": "*"}` means for an unsigned call is not documented.
    if (type === '*' || (type === 'AWS' && value === '*'))
        return 'unknown';
    if (type !== 'Federated')
        return 'none';
    // AWS documents no such form, and whether IAM saves it is not on record.
    if (value === '*')
        return 'unknown';
    if (!value.startsWith('arn:'))
        return r.issuer === undefined ? unlessClaims(r) : r.issuer === value ? 'provider' : 'none';
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    if (arn?.kind !== 'oidc-provider')
        return 'none';
    if (r.role && (arn.account !== r.role.account || arn.partition !== r.role.partition))
        return 'none';
    return r.issuer === undefined ? unlessClaims(r) : arn.name === r.issuer ? 'provider' : 'none';
}
/** A payload without an issuer is read as a token of the provider that the statement trusts. */
const unlessClaims = (r) => ((0,engine_claims/* claimsOf */.ds)(r.kase) ? 'provider' : 'unknown');
function matchCaller({ type, value }, r) {
    const { caller } = r;
    if (type === '*' || (type === 'AWS' && value === '*'))
        return 'anyone';
    if (type !== 'AWS')
        return 'none';
    if (!caller)
        return 'unknown';
    if (/^\d{12}$/.test(value))
        return caller.account === value ? 'account' : 'none';
    // IAM shows a unique id only after the user or role it stood for was deleted.
    if (UNIQUE_ID.test(value))
        return r.kase.source.caller?.id === value ? (value.startsWith('AIDA') ? 'user' : 'role') : 'none';
    const named = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    if (!named || named.account !== caller.account || named.partition !== caller.partition)
        return 'none';
    return matchNamed(named, caller);
}
/** The form of the ids that IAM gives users (`AIDA…`) and roles (`AROA…`). */
const UNIQUE_ID = /^A(IDA|ROA)[A-Z0-9]+$/;
function matchNamed(named, caller) {
    if (named.kind === 'account')
        return 'account';
    if (named.kind === 'user')
        return caller.kind === 'user' && caller.name === named.name && caller.path === named.path ? 'user' : 'none';
    // A caller that is given as its role is some session of it.
    if (named.kind === 'session' && caller.kind === 'role')
        return caller.name === named.name ? 'unknown' : 'none';
    if (named.kind === 'session')
        return caller.kind === 'session' && caller.name === named.name && caller.session === named.session
            ? 'session'
            : 'none';
    if (named.kind === 'federated-user')
        return caller.kind === 'federated-user' && caller.name === named.name ? 'session' : 'none';
    if (named.kind !== 'role' || (caller.kind !== 'session' && caller.kind !== 'role'))
        return 'none';
    // A session ARN carries no path, and role names are unique in an account whatever their path.
    if (caller.name === named.name)
        return 'role';
    // IAM resolves the ARN when the policy is saved; what a name in other letter case resolves to is not documented.
    return caller.name.toLowerCase() === named.name.toLowerCase() ? 'unknown' : 'none';
}

;// CONCATENATED MODULE: ./lib/engine/statement.js










/** Reads a document at a place. */
const documentAt = (at, json, kind) => ({
    at,
    policy: readPolicy(json),
    kind,
});
/** Whether some Allow statement of the document grants the action. */
function allows(d, r, action, only) {
    const granting = d.policy.statements.filter((s) => s.effect !== 'Deny');
    const at = (0,engine_pointer/* below */.Gz)(d.at, 'Statement');
    if (granting.length === 0)
        return noStatement(at, action);
    return (0,engine_judgement/* any */.bz)(at, granting.map((s) => judgeStatement(d, s, r, action, only)));
}
/** Whether no Deny statement of the document matches the action. */
function doesNotDeny(d, r, action) {
    const denying = d.policy.statements.filter((s) => s.effect === 'Deny');
    return (0,engine_judgement/* none */.dv)((0,engine_pointer/* below */.Gz)(d.at, 'Statement'), denying.map((s) => judgeStatement(d, s, r, action)));
}
const noStatement = (at, action) => ({
    kind: 'comparison',
    at,
    test: 'Allow',
    key: action,
    expected: ['Allow'],
    actual: { is: 'absent', from: at },
    truth: 'false',
});
function judgeStatement(d, s, r, action, only) {
    const at = (0,engine_pointer/* below */.Gz)(d.at, ...s.path);
    const trusted = trustedIssuer(s);
    const fact = (key) => contextFact(r, key, trusted);
    const parts = [];
    for (const name of s.malformed)
        parts.push(malformed((0,engine_pointer/* below */.Gz)(at, name), name));
    if (d.kind === 'trust')
        parts.push(judgePrincipal(at, s, r, only));
    if (d.kind === 'resource-control' && s.principals?.every((p) => p.value !== '*'))
        parts.push(judgePrincipal(at, s, r, only));
    parts.push(judgeAction(at, s, action));
    if (d.kind === 'identity')
        parts.push(judgeResource(at, s, r, d.policy.variables ? fact : undefined));
    for (const c of s.conditions)
        parts.push({
            kind: 'comparison',
            at: (0,engine_pointer/* below */.Gz)(at, 'Condition', c.test, c.key),
            test: c.test,
            key: c.key,
            expected: c.values,
            actual: fact(c.key),
            truth: conditionTruth(c.test, c.key, c.values, fact(c.key), r, d.policy.variables ? fact : undefined),
        });
    return (0,engine_judgement/* all */.Q7)(at, parts);
}
/** The one provider a statement trusts, by which a token without a known issuer is read. */
const trustedIssuer = (s) => {
    const [only, more] = (s.principals ?? []).filter((p) => p.type === 'Federated');
    return only && !more ? only.value.replace(/^arn:[^:]*:iam::[^:]*:oidc-provider\//, '') : undefined;
};
/**
 * A session ARN carries no role path, so a role ARN with a path in `aws:PrincipalArn` can be neither met nor missed for
 * certain by a session whose role's path is not known.
 */
function conditionTruth(test, key, values, actual, r, variables) {
    const truth = judgeCondition(test, values, actual, variables);
    const { caller } = r;
    if (truth !== 'false' || key.toLowerCase() !== 'aws:principalarn' || caller?.kind !== 'session')
        return truth;
    const pathUnknown = r.kase.source.caller?.['role-path'] === undefined;
    const name = caller.name;
    return pathUnknown &&
        values.some((v) => /:role\/.+\//.test(v) && matchesPattern({ text: v.slice(v.lastIndexOf('/') + 1) }, name))
        ? 'unknown'
        : truth;
}
const malformed = (at, name) => ({
    kind: 'comparison',
    at,
    test: 'well-formed',
    key: name,
    expected: [],
    actual: {
        is: 'unknown',
        gap: { what: `\`${name}\``, why: 'the element cannot be understood', from: 'trust-policy' },
    },
    truth: 'unknown',
});
const MATCHES = {
    user: 'true',
    session: 'true',
    role: 'true',
    anyone: 'true',
    provider: 'true',
    account: 'true',
    none: 'false',
    unknown: 'unknown',
};
function judgePrincipal(at, s, r, only) {
    const entries = s.principals;
    const base = { kind: 'comparison', test: 'Principal', key: 'principal' };
    const actual = principalFact(r);
    // A trust policy cannot hold NotPrincipal: IAM refuses it.
    if (!entries)
        return {
            ...base,
            at: (0,engine_pointer/* below */.Gz)(at, s.notPrincipal ? 'NotPrincipal' : 'Principal'),
            expected: [],
            actual,
            truth: 'unknown',
        };
    const matches = entries.map((e) => matchPrincipal(e, r));
    const counted = only ? matches.map((m) => (m === 'unknown' || only(m) ? m : 'none')) : matches;
    return {
        ...base,
        at: (0,engine_pointer/* below */.Gz)(at, 'Principal'),
        expected: entries.map((e) => e.value),
        actual,
        truth: (0,truth/* some */.zN)(counted.map((m) => MATCHES[m])),
    };
}
/** Who asks: the caller, or the provider whose token is presented. */
function principalFact(r) {
    if (r.api === 'AssumeRoleWithWebIdentity') {
        if (r.issuer === undefined)
            return {
                is: 'unknown',
                gap: { what: 'the issuer of the token', why: 'the claims were not given', from: 'token' },
                from: '/workflow/claims/iss',
            };
        const account = r.role ? `arn:${r.role.partition}:iam::${r.role.account}:oidc-provider/` : '';
        return { is: 'present', values: [`${account}${r.issuer}`], from: '/workflow/claims/iss' };
    }
    const arn = r.kase.source.caller?.arn;
    return arn
        ? { is: 'present', values: [arn], from: '/source/caller/arn' }
        : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller' }, from: '/source/caller' };
}
function judgeAction(at, s, action) {
    const { negated = false, patterns = [] } = s.action ?? {};
    const covered = coversAction(patterns, action);
    const name = negated ? 'NotAction' : 'Action';
    return {
        kind: 'comparison',
        at: (0,engine_pointer/* below */.Gz)(at, name),
        test: name,
        key: action,
        expected: patterns,
        actual: { is: 'present', values: [action], from: '/workflow/inputs/api' },
        truth: s.action ? (0,truth/* truthOf */.D)(covered !== negated) : 'unknown',
    };
}
function judgeResource(at, s, r, variables) {
    const { negated = false, patterns = [] } = s.resource ?? {};
    const name = negated ? 'NotResource' : 'Resource';
    const base = { kind: 'comparison', at: (0,engine_pointer/* below */.Gz)(at, name), test: name, key: 'resource', expected: patterns };
    const role = r.roleArn;
    if (!s.resource || !role)
        return {
            ...base,
            actual: { is: 'unknown', gap: { what: 'the role ARN', why: 'it was not given', from: 'request' } },
            truth: patterns.includes('*') ? (0,truth/* truthOf */.D)(!negated) : 'unknown',
        };
    const hit = (0,truth/* some */.zN)(patterns.map((p) => {
        const resolved = variables ? resolveVariables(p, variables) : { pattern: { text: p } };
        return resolved === 'unknown'
            ? 'unknown'
            : resolved === 'none'
                ? 'false'
                : (0,truth/* truthOf */.D)(matchesPattern(resolved.pattern, role));
    }));
    return {
        ...base,
        actual: { is: 'present', values: [role], from: '/workflow/inputs/role-arn' },
        truth: negated ? (0,truth/* not */.AU)(hit) : hit,
    };
}

;// CONCATENATED MODULE: ./lib/causes/statementForToken.js




/** A statement of its own for exactly this token, added to the trust policy; none when too little is known of the token. */
function statementForToken(kase) {
    const provider = principalFact((0,engine_request/* requestOf */.f)(kase));
    const issuer = (0,engine_claims/* issuerOf */.xD)(kase);
    const [sub, aud] = [(0,engine_claims/* claim */.B7)(kase, 'sub'), (0,engine_claims/* claim */.B7)(kase, 'aud')];
    const [arn] = provider.is === 'present' ? provider.values : [];
    if (!arn?.startsWith('arn:') || !issuer || typeof sub !== 'object')
        return [];
    const statement = {
        Effect: 'Allow',
        Principal: { Federated: arn },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: {
                ...(typeof aud === 'object' && aud.values.length === 1 ? { [`${issuer}:aud`]: aud.values[0] } : {}),
                [`${issuer}:sub`]: sub.values[0],
            },
        },
    };
    const now = (0,engine_pointer.at)(kase, '/target/trustPolicy/Statement');
    return [
        [
            Array.isArray(now)
                ? { op: 'add', path: '/target/trustPolicy/Statement/-', value: statement }
                : { op: 'replace', path: '/target/trustPolicy/Statement', value: now ? [now, statement] : [statement] },
        ],
    ];
}

;// CONCATENATED MODULE: ./lib/causes/external-id-with-web-identity/index.js



/** Where the statement also serves callers that can send an external ID, they keep it and the provider gets its own statement. */
function external_id_with_web_identity_remedies({ comparison: c, kase }) {
    const principal = conditionEdits_statementOf(c, kase)?.Principal;
    const alone = principal !== null && typeof principal === 'object' && Object.keys(principal).join() === 'Federated';
    return [...(alone && keepsSubject(c, kase) ? [[removeCondition(kase, c.at)]] : []), ...statementForToken(kase)];
}
/* harmony default export */ const external_id_with_web_identity = (defineCause({
    id: 'external-id-with-web-identity',
    title: 'an external ID is required of a web identity request',
    culprit: 'demand',
    find: (c, kase, want) => c.key.toLowerCase() === 'sts:externalid' &&
        want === 'true' &&
        c.truth === 'false' &&
        kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
        ? { comparison: c, kase }
        : undefined,
    explain: () => ({
        what: 'the trust policy requires `sts:ExternalId` of a web identity request',
        why: '`AssumeRoleWithWebIdentity` has no such parameter, so the condition can never be met',
        fix: 'in the target account, let the subject of the token alone decide in the statement for the OIDC provider',
    }),
    remedies: external_id_with_web_identity_remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/lastingArn.js

/**
 * The ARN by which a policy names the caller for good: a user's or role's own, of a session its role's. Undefined for
 * the root user, for federated users, and for a role of IAM Identity Center whose path is not known: its session ARN
 * leaves the path out, and IAM does not save a role ARN without it (IAM User Guide, "AWS JSON policy elements:
 * Principal").
 */
function lastingArn(kase) {
    const { arn = '', 'role-path': path } = kase.source.caller ?? {};
    const caller = (0,engine_arn/* parsePrincipalArn */.P3)(arn);
    if (caller?.kind === 'user' || caller?.kind === 'role')
        return arn;
    if (caller?.kind !== 'session')
        return;
    if (path === undefined && caller.name.startsWith('AWSReservedSSO_'))
        return;
    return `arn:${caller.partition}:iam::${caller.account}:role${path ?? '/'}${caller.name}`;
}

;// CONCATENATED MODULE: ./lib/causes/principalMiss.js




/** Reads a comparison as such a miss; undefined for anything else. A statement for others is no miss while one is for callers. */
function principalMiss(c, kase, want) {
    if (c.test !== 'Principal' || want !== 'true' || !c.at.startsWith('/target/trustPolicy/'))
        return;
    const { api, caller, role } = (0,engine_request/* requestOf */.f)(kase);
    const place = place_placeOf(kase, c.at);
    if (api !== 'AssumeRole' || !caller || caller.kind === 'account' || !place)
        return;
    const entries = place.statement.principals ?? [];
    const aws = entries.filter((e) => e.type === 'AWS');
    if (entries.length === 0 || (aws.length === 0 && forCallers(kase)))
        return;
    const base = { kase, place, arn: kase.source.caller?.arn ?? '', caller, entries: entries.map((e) => e.value) };
    if (role && caller.kind === 'session' && isRole(caller, role))
        return { ...base, is: 'self', entry: undefined };
    return { ...base, ...classify(entries, aws, caller) };
}
/** Whether some statement is meant for callers at all. */
const forCallers = (kase) => statementsOf(kase, '/target/trustPolicy').some((s) => s.effect === 'Allow' && s.principals?.some((p) => p.type === 'AWS'));
const isRole = (a, b) => a.name === b.name && a.account === b.account && a.partition === b.partition;
function classify(entries, aws, caller) {
    if (aws.length === 0)
        return { is: entries.some((e) => e.type === 'Federated') ? 'federated' : 'service', entry: undefined };
    const find = (is, test) => {
        const entry = aws.find((e) => test(e.value))?.value;
        return entry === undefined ? undefined : { is, entry };
    };
    const prefix = caller.kind === 'user' ? 'AIDA' : 'AROA';
    const local = aws.some((e) => principalMiss_accountOf(e.value) === caller.account);
    return (find('session', (v) => {
        const named = (0,engine_arn/* parsePrincipalArn */.P3)(v);
        return named?.kind === 'session' && caller.kind === 'session' && isRole(named, caller);
    }) ??
        find('stale-id', (v) => UNIQUE_ID.test(v) && v.startsWith(prefix)) ??
        find('wrong-account', (v) => isSameElsewhere((0,engine_arn/* parsePrincipalArn */.P3)(v), caller)) ??
        (local ? undefined : find('wrong-account', (v) => /^\d{12}$/.test(v) || /:root$/.test(v))) ?? {
        is: 'missing',
        entry: undefined,
    });
}
const principalMiss_accountOf = (entry) => /^\d{12}$/.test(entry) ? entry : (0,engine_arn/* parsePrincipalArn */.P3)(entry)?.account;
/** The same user or role name in another account of the partition. */
const isSameElsewhere = (named, caller) => named !== undefined &&
    'name' in named &&
    'name' in caller &&
    named.name === caller.name &&
    named.partition === caller.partition &&
    named.account !== caller.account &&
    (named.kind === 'user') === (caller.kind === 'user');

;// CONCATENATED MODULE: ./lib/causes/federated-principal-for-assume-role/index.js




/* harmony default export */ const federated_principal_for_assume_role = (defineCause({
    id: 'federated-principal-for-assume-role',
    title: 'the trust policy trusts an identity provider, and the request comes with AWS credentials',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = principalMiss(c, kase, want);
        return miss?.is === 'federated' ? miss : undefined;
    },
    explain: ({ entries, arn }) => ({
        what: `the trust policy trusts ${entries.map((e) => `\`${e}\``).join(', ')}, and \`sts:AssumeRole\` is called by \`${arn}\``,
        why: "a federated principal stands for a provider's token in `sts:AssumeRoleWithWebIdentity`, never for a caller that has AWS credentials",
        fix: 'in the target account, add a statement that trusts the caller, or in the workflow assume the role with the ID token and without other credentials',
    }),
    remedies: ({ kase, place }) => {
        const arn = lastingArn(kase);
        return arn ? trustIn(kase, place, arn) : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/fork-pr-no-id-token/index.js


/* harmony default export */ const fork_pr_no_id_token = (defineCause({
    id: 'fork-pr-no-id-token',
    title: 'the run is of a pull request from a fork, which gets no token',
    culprit: 'demand',
    find: (c, kase) => withheldFor(c, kase, 'fork'),
    explain: () => ({
        what: 'the run is of a pull request from a fork',
        why: 'GitHub gives no token to such a run, whatever permissions are written',
        fix: 'in the workflow, skip the job for forks, or move what needs AWS into a workflow that runs after the merge',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/iam-propagation-delay/index.js


/** How long a change is taken to be on its way. AWS names no bound; reports speak of tens of seconds. */
const MINUTES = 5;
/* harmony default export */ const iam_propagation_delay = (defineCause({
    id: 'iam-propagation-delay',
    title: 'the role is so new that AWS may not know it everywhere',
    culprit: 'demand',
    // What the organization has to say is never seen, so this comparison is left over when nothing else explains a refusal.
    find: (c, kase) => {
        const created = kase.target.role?.created;
        if (c.key !== 'rcp' || c.truth !== 'unknown' || kase.answer === undefined || created === undefined)
            return;
        const minutes = minutesBetween(created, kase);
        return minutes !== undefined && minutes >= 0 && minutes <= MINUTES ? { created } : undefined;
    },
    explain: ({ created }) => ({
        what: `the role was created at \`${created}\`, right before the request`,
        why: 'a change in IAM takes a while until every endpoint of AWS knows it',
        fix: 'nobody has to change anything: wait half a minute and ask again',
    }),
    remedies: () => [],
}));
/** How long after the creation of the role the token of the request was issued. */
function minutesBetween(created, kase) {
    const issued = (0,engine_claims/* claim */.B7)(kase, 'iat');
    const seconds = typeof issued === 'object' ? Number(issued.values[0]) : Number.NaN;
    const minutes = (seconds * 1000 - Date.parse(created)) / 60000;
    return Number.isNaN(minutes) ? undefined : minutes;
}

;// CONCATENATED MODULE: ./lib/causes/id-token-permission-missing/index.js


/* harmony default export */ const id_token_permission_missing = (defineCause({
    id: 'id-token-permission-missing',
    title: 'the job has no permission to ask for a token',
    culprit: 'demand',
    find: (c, kase) => withheldFor(c, kase, 'permission'),
    explain: (e) => ({
        what: e.written === undefined
            ? e.known
                ? 'the job has no permission `id-token: write`'
                : 'whether the job has the permission `id-token: write` is not known'
            : e.written,
        why: 'GitHub gives a job a token only with `id-token: write`, which is never a default, and a block of the job replaces that of the workflow',
        fix: 'in the workflow, set `permissions: id-token: write` on the job, together with the permissions it needs besides',
    }),
    remedies: (e) => [grant(e.kase)],
}));

;// CONCATENATED MODULE: ./lib/causes/identity-side-not-seen/index.js


/* harmony default export */ const identity_side_not_seen = (defineCause({
    id: 'identity-side-not-seen',
    title: "the caller's own policies were not seen",
    general: true,
    culprit: 'demand',
    find: (c, kase, want) => {
        const unread = c.at === '/source/identityPolicies' && c.test === 'allows' && c.truth === 'unknown';
        if (!unread || want !== 'true')
            return;
        const { api, actions, sameAccount } = (0,engine_request/* requestOf */.f)(kase);
        return api === 'AssumeRole' && c.key === actions[0] ? { action: c.key, sameAccount } : undefined;
    },
    explain: ({ action, sameAccount }) => ({
        what: `whether the caller's identity policies allow \`${action}\` on the role is not known`,
        why: sameAccount
            ? "where the trust policy does not name the caller itself, the caller's own policies have to allow the call"
            : "across accounts the trust policy is not enough: the caller's own policies have to allow the call too",
        fix: `in the source account, see whether a policy of the caller allows \`${action}\` on the ARN of the role`,
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/idp-keys-unreachable/index.js

/* harmony default export */ const idp_keys_unreachable = (defineCause({
    id: 'idp-keys-unreachable',
    title: 'AWS cannot fetch the keys of the issuer',
    culprit: 'demand',
    find: (c) => (c.key === 'idp-keys' && c.truth !== 'true' ? c : undefined),
    explain: (e) => ({
        what: e.truth === 'false'
            ? 'AWS could not fetch the keys of the issuer'
            : 'whether AWS can fetch the keys of the issuer is not known',
        why: 'AWS reads `/.well-known/openid-configuration` and the key set of the issuer over the internet and verifies the signature with them',
        fix: 'make the discovery document and the key set of the issuer reachable for AWS; when they are, ask again',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/idp-rejected-claim/index.js

/* harmony default export */ const idp_rejected_claim = (defineCause({
    id: 'idp-rejected-claim',
    title: 'the issuer rejected the token',
    culprit: 'demand',
    find: (c) => (c.key === 'idp-rejected-claim' && c.truth === 'false' ? c : undefined),
    explain: () => ({
        what: 'the identity provider reported that the token is not valid',
        why: 'AWS refuses a token that its issuer disowns, has revoked or calls expired',
        fix: 'in the workflow, ask for a new token; when it is refused as well, look at the issuer',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/invalid-principal-in-policy/index.js

/* harmony default export */ const invalid_principal_in_policy = (defineCause({
    id: 'invalid-principal-in-policy',
    title: 'IAM does not save the trust policy because a principal in it does not exist',
    culprit: 'demand',
    find: (c, kase, want) => {
        const message = kase.answer?.message;
        const ours = c.key === 'invalid-principal' || c.key === 'trust-policy' || c.test === 'Principal';
        if (message === undefined || !ours || want !== 'true' || c.truth === 'true')
            return;
        const [said, , named] = /invalid principal( in policy)?[^"]*(?:"[A-Za-z]+":"([^"]+)")?/i.exec(message) ?? [];
        return said === undefined ? undefined : { named };
    },
    explain: ({ named }) => ({
        what: `IAM refused to save a policy whose principal ${named ? `\`${named}\` ` : ''}it does not find`,
        why: 'IAM looks up the users and roles that a Principal element names when the policy is saved, and they have to exist by then',
        fix: 'in the target account, create the principal first or correct its ARN; or trust its account and narrow that by a condition on `aws:PrincipalArn`, which IAM does not look up',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/mfa-condition/index.js


/* harmony default export */ const mfa_condition = (defineCause({
    id: 'mfa-condition',
    title: 'the role may be assumed only after signing in with MFA',
    culprit: 'fact',
    find: (c) => isMfaKey(c.key)
        ? { key: c.key, test: c.test, never: c.actual.is === 'absent' ? c.actual.never : undefined }
        : undefined,
    explain: ({ key, test, never }) => ({
        what: `a policy asks by \`${test}\` on \`${key}\` for a caller that signed in with MFA`,
        why: never ?? 'a workflow has no device to enter a code from, so its credentials never carry MFA',
        fix: 'in the source account, have a person assume the role, or in the target account create another role for the workflow; leave the MFA condition as it is',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/multiple-providers-anded-conditions/index.js




function multiple_providers_anded_conditions_evidence(c, kase, want) {
    if (want !== 'true' || c.truth !== 'false' || !claimOfKey(c.key) || c.actual.is !== 'absent')
        return;
    const providers = providersOf(c, kase);
    const issuer = issuerFor(c, kase);
    const prefix = prefixOfKey(c.key);
    const statement = conditionEdits_statementOf(c, kase);
    if (!statement || !issuer || prefix === issuer || !providers.includes(prefix) || !providers.includes(issuer))
        return;
    return { providers, issuer, key: c.key, split: multiple_providers_anded_conditions_split(statement, c, kase) };
}
/** All statements, with this one once per provider; undefined when a provider would be left without a condition on the subject. */
function multiple_providers_anded_conditions_split(statement, c, kase) {
    const each = providerArns(c, kase).map((arn, i) => {
        const own = ownConditions(statement.Condition, providerName(arn));
        const sid = typeof statement.Sid === 'string' && i > 0 ? { Sid: `${statement.Sid}${i + 1}` } : {};
        return { ...statement, ...sid, Principal: { Federated: arn }, Condition: own };
    });
    if (each.some((s) => !/:sub"/.test(JSON.stringify(s.Condition))))
        return;
    const all = (0,engine_pointer.at)(kase, '/target/trustPolicy/Statement');
    return Array.isArray(all) ? all.flatMap((s) => (s === statement ? each : [s])) : each;
}
const ownConditions = (condition, provider) => Object.fromEntries(Object.entries(condition).flatMap(([test, keys]) => {
    const own = Object.entries(keys).filter(([k]) => !claimOfKey(k) || prefixOfKey(k) === provider);
    return own.length > 0 ? [[test, Object.fromEntries(own)]] : [];
}));
/* harmony default export */ const multiple_providers_anded_conditions = (defineCause({
    id: 'multiple-providers-anded-conditions',
    title: 'one statement trusts two providers and has conditions on the keys of both',
    culprit: 'demand',
    find: multiple_providers_anded_conditions_evidence,
    explain: (e) => ({
        what: `one statement trusts ${conditionEdits_quoted(e.providers)}, and the token of \`${e.issuer}\` does not have \`${e.key}\``,
        why: 'all conditions of a statement have to be met, and a token sets the keys of its own provider only',
        fix: 'in the target account, give each provider a statement of its own with its own conditions',
    }),
    remedies: (e) => (e.split ? [[{ op: 'replace', path: '/target/trustPolicy/Statement', value: e.split }]] : []),
}));

;// CONCATENATED MODULE: ./lib/causes/network-unreachable/index.js

/* harmony default export */ const network_unreachable = (defineCause({
    id: 'network-unreachable',
    title: 'the runner did not reach STS',
    culprit: 'fact',
    find: (c, kase) => (c.key === 'network' && c.truth === 'false' ? { region: kase.workflow.inputs.region } : undefined),
    explain: ({ region }) => ({
        what: `the runner did not reach the STS endpoint${region ? ` of \`${region}\`` : ''}`,
        why: 'the connection failed before AWS saw the request, so no policy decided anything',
        fix: 'nobody has to change a policy: run the job again; if it comes back, see whether the Region is spelt right and the proxy or firewall of the runner lets STS through',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/oidc-provider-missing/index.js


/* harmony default export */ const oidc_provider_missing = (defineCause({
    id: 'oidc-provider-missing',
    title: 'the account has no OIDC provider for the issuer',
    culprit: 'demand',
    find: (c, kase) => {
        if (c.key !== 'oidc-provider' || c.truth === 'true')
            return;
        const aud = (0,engine_claims/* claim */.B7)(kase, 'aud');
        const issuer = (0,engine_claims/* issuerOf */.xD)(kase) ?? /No OpenIDConnect provider found.* for https:\/\/(\S+)/.exec(kase.answer?.message ?? '')?.[1];
        return { known: c.truth === 'false', issuer, audiences: typeof aud === 'object' ? aud.values : [] };
    },
    explain: (e) => ({
        what: `${e.known ? 'the account of the role has no OIDC provider' : 'whether the account of the role has an OIDC provider is not known'} for the issuer${e.issuer ? ` \`${e.issuer}\`` : ' of the token'}`,
        why: 'AWS trusts the tokens of an issuer only in an account that has a provider with exactly that URL',
        fix: 'in the target account, create the OIDC provider for this issuer, or name a role of the account that has it',
    }),
    remedies: (e) => e.issuer && e.audiences.length > 0
        ? [[{ op: 'add', path: '/target/oidcProvider', value: { url: e.issuer, 'client-ids': e.audiences } }]]
        : [],
}));

;// CONCATENATED MODULE: ./lib/causes/packed-policy-too-large/index.js

/* harmony default export */ const packed_policy_too_large = (defineCause({
    id: 'packed-policy-too-large',
    title: 'session tags and session policies together are too large',
    culprit: 'fact',
    find: (c, kase) => c.key === 'packed-size' && c.truth === 'false'
        ? { count: Object.keys(kase.workflow.inputs.tags ?? {}).length }
        : undefined,
    explain: ({ count }) => ({
        what: `the request passes ${count > 0 ? `${count} session tags` : 'session tags or session policies'}, and together they are larger than a session can hold`,
        why: 'AWS packs session policies and session tags into a binary form that has a limit of its own',
        fix: 'in the workflow, pass fewer or shorter session tags, or none, and a shorter session policy',
    }),
    remedies: ({ count }) => (count > 0 ? [[{ op: 'add', path: '/workflow/inputs/tags', value: null }]] : []),
}));

;// CONCATENATED MODULE: ./lib/causes/partition-mismatch/index.js



/** The role ARN when it is of another partition than the Region, seen in itself or in the provider that it is compared with. */
function roleArn(c, kase) {
    const { 'role-arn': arn, region } = kase.workflow.inputs;
    if (!arn || !region || c.truth !== 'false' || !(c.key === 'partition' || isProviderComparison(c)))
        return;
    const is = (0,engine_arn/* parsePrincipalArn */.P3)(arn)?.partition ?? '';
    const wanted = (0,engine_arn/* partitionOfRegion */.cn)(region);
    return is === wanted ? undefined : { arn, is, wanted };
}
const moved = (e) => [
    { op: 'replace', path: '/workflow/inputs/role-arn', value: e.arn.replace(/^arn:[^:]*:/, `arn:${e.wanted}:`) },
];
/* harmony default export */ const partition_mismatch = (defineCause({
    id: 'partition-mismatch',
    title: 'an ARN is of another partition',
    find: (c, kase, want) => {
        const provider = providerFault(c, kase, want, 'partition');
        const role = c.key === 'partition' || provider ? roleArn(c, kase) : undefined;
        return role || provider ? { role, provider } : undefined;
    },
    culprit: (e) => (e.role ? 'fact' : 'demand'),
    explain: ({ role, provider }) => ({
        what: role
            ? `the role ARN \`${role.arn}\` is of the partition \`${role.is}\`, and the Region belongs to \`${role.wanted}\``
            : `the trust policy names the provider \`${provider?.entry}\`, and the account has it as \`${provider?.wanted}\``,
        why: 'partitions know nothing of each other: accounts, roles and providers of the one do not exist in the other',
        fix: role
            ? 'in the workflow, correct the partition in the role ARN, or the Region'
            : 'in the target account, correct the partition in the ARN of the provider',
    }),
    remedies: ({ role, provider }) => (role ? [moved(role)] : provider ? providerRemedies(provider) : []),
}));

;// CONCATENATED MODULE: ./lib/causes/permissions-boundary/index.js



const permissions_boundary_AT = '/source/permissionsBoundary';
/* harmony default export */ const permissions_boundary = (defineCause({
    id: 'permissions-boundary',
    title: "the caller's permissions boundary does not allow the call",
    culprit: 'demand',
    find: (c, kase, want) => limitMiss(c, kase, want, permissions_boundary_AT, 'permissions-boundary'),
    explain: (miss) => ({
        what: miss.is === 'denied'
            ? denies(miss, "the caller's permissions boundary")
            : `the caller's permissions boundary does not allow \`${miss.action}\` on the role`,
        why: 'a permissions boundary sets the most that identity policies can grant, so both have to allow the call',
        fix: `in the source account, have the owner of the boundary allow \`${miss.action}\` on the ARN of the role`,
    }),
    remedies: ({ is, kase }) => (is === 'not-allowed' ? allowIn(kase, permissions_boundary_AT) : []),
}));

;// CONCATENATED MODULE: ./lib/causes/principalArnMiss.js


/** At most so many characters off is taken for a slip of the pen. */
const NEAR = 2;
/** So many values are looked at: a list of people's making is shorter. */
const principalArnMiss_MOST = 20;
/** Reads a comparison as such a miss; undefined for anything else, negated tests and unknown callers included. */
function principalArnMiss(c, _kase, want) {
    if (c.key.toLowerCase() !== 'aws:principalarn' || want !== 'true' || c.truth !== 'false')
        return;
    if (!c.at.startsWith('/target/trustPolicy/') || c.actual.is !== 'present' || /not|null/i.test(c.test))
        return;
    const actual = c.actual.values[0] ?? '';
    const session = c.expected.find((v) => isSessionOf(v, actual));
    if (session !== undefined)
        return { is: 'session', actual, value: session };
    const near = c.expected.slice(0, principalArnMiss_MOST).find((v) => isNear(v, actual));
    return { is: near === undefined ? 'other' : 'near', actual, value: near };
}
function isSessionOf(value, actual) {
    const named = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    const role = (0,engine_arn/* parsePrincipalArn */.P3)(actual);
    return (named?.kind === 'session' && role?.kind === 'role' && named.account === role.account && named.name === role.name);
}
/** A few characters, letter case, or the path differ. */
function isNear(value, actual) {
    const close = Math.abs(value.length - actual.length) <= NEAR && distance(value, actual) <= NEAR;
    if (close || value.toLowerCase() === actual.toLowerCase())
        return true;
    const [a, b] = [(0,engine_arn/* parsePrincipalArn */.P3)(value), (0,engine_arn/* parsePrincipalArn */.P3)(actual)];
    return a?.kind === 'role' && b?.kind === 'role' && a.name === b.name && a.account === b.account;
}

;// CONCATENATED MODULE: ./lib/causes/principal-arn-condition-typo/index.js




/* harmony default export */ const principal_arn_condition_typo = (defineCause({
    id: 'principal-arn-condition-typo',
    title: 'a condition on `aws:PrincipalArn` means the caller and misspells it',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = principalArnMiss(c, kase, want);
        return miss?.value !== undefined
            ? { kase, at: c.at, is: miss.is, actual: miss.actual, value: miss.value }
            : undefined;
    },
    explain: ({ is, actual, value }) => ({
        what: `the condition on \`aws:PrincipalArn\` has \`${value}\`, and the key holds \`${actual}\``,
        why: is === 'session'
            ? "of a session `aws:PrincipalArn` is its role's ARN, never the ARN of the session"
            : 'the values are compared to the letter, path and letter case included',
        fix: `in the target account, write \`${actual}\` into the condition`,
    }),
    remedies: ({ kase, at, value }) => {
        const arn = lastingArn(kase);
        return arn ? [[replaceIn(kase, at, value, arn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/principal-assumed-role-session/index.js





/* harmony default export */ const principal_assumed_role_session = (defineCause({
    id: 'principal-assumed-role-session',
    title: 'the trust policy names one session instead of the role',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = principalMiss(c, kase, want);
        return miss?.is === 'session' && miss.entry ? { ...miss, entry: miss.entry } : undefined;
    },
    explain: ({ entry, arn }) => ({
        what: `the trust policy names the session \`${entry}\`, and the caller is \`${arn}\``,
        why: 'a session ARN stands for sessions of that one name only, and it takes no wildcard',
        fix: 'in the target account, name the role instead of the session; a condition on `sts:RoleSessionName` or `aws:userid` can narrow it again',
    }),
    remedies: ({ kase, place, entry }) => {
        const arn = lastingArn(kase);
        return arn ? [[replaceIn(kase, (0,engine_pointer/* below */.Gz)(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/principal-org-condition/index.js


/* harmony default export */ const principal_org_condition = (defineCause({
    id: 'principal-org-condition',
    title: 'the role may be assumed only from within one organization',
    culprit: 'demand',
    find: (c, _, want) => trustCondition(c, want, /^aws:principalorg(id|paths)$/),
    explain: ({ key, expected, actual, never }) => ({
        what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
        why: never ?? 'the key holds the organization of the account that the caller belongs to, and is absent outside of any',
        fix: 'in the target account, correct the organization in the condition, or in the source account call from an account of that organization',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/principal-stale-unique-id/index.js





/* harmony default export */ const principal_stale_unique_id = (defineCause({
    id: 'principal-stale-unique-id',
    title: 'the trust policy still names a principal that was deleted',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = principalMiss(c, kase, want);
        return miss?.is === 'stale-id' && miss.entry ? { ...miss, entry: miss.entry } : undefined;
    },
    explain: ({ entry, arn }) => ({
        what: `the trust policy names \`${entry}\`, the unique id of a ${entry.startsWith('AIDA') ? 'user' : 'role'} that was deleted, and the caller is \`${arn}\``,
        why: 'IAM saves an ARN as the unique id behind it, which a principal that is created again under the same name does not have',
        fix: 'in the target account, save the ARN in the place of the unique id once more',
    }),
    remedies: ({ kase, place, entry }) => {
        const arn = lastingArn(kase);
        return arn ? [[replaceIn(kase, (0,engine_pointer/* below */.Gz)(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/principal-tag-condition/index.js



/* harmony default export */ const principal_tag_condition = (defineCause({
    id: 'principal-tag-condition',
    title: 'the role asks for a tag that the caller does not have',
    culprit: 'fact',
    find: (c, kase, want) => {
        const found = trustCondition(c, want, /^aws:principaltag\//);
        return found && { ...found, known: kase.source.caller?.tags !== undefined, values: literalValues(c) };
    },
    explain: ({ key, expected, actual, never }) => ({
        what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
        why: never ?? "the key holds a tag of the calling user or role, or of the caller's session",
        fix: `in the source account, tag the caller as the owner of the role asks, or pass the tag when its session is made`,
    }),
    remedies: ({ key, known, values }) => known
        ? values.map((value) => [
            { op: 'add', path: (0,engine_pointer/* below */.Gz)('/source/caller/tags', key.slice('aws:PrincipalTag/'.length)), value },
        ])
        : [],
}));

;// CONCATENATED MODULE: ./lib/causes/provider-arn-typo/index.js


/* harmony default export */ const provider_arn_typo = (defineCause({
    id: 'provider-arn-typo',
    title: 'the ARN of the OIDC provider is misspelt',
    culprit: 'demand',
    find: (c, kase, want) => providerFault(c, kase, want, 'typo'),
    explain: (e) => ({
        what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
        why: 'the provider is found by its exact ARN: host, path and account',
        fix: 'in the target account, correct the ARN of the provider in the trust policy',
    }),
    remedies: providerRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/provider-arn-wrong-account/index.js


/* harmony default export */ const provider_arn_wrong_account = (defineCause({
    id: 'provider-arn-wrong-account',
    title: 'the OIDC provider of another account is trusted',
    culprit: 'demand',
    find: (c, kase, want) => providerFault(c, kase, want, 'account'),
    explain: (e) => ({
        what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
        why: 'a role can trust only OIDC providers of its own account',
        fix: 'in the target account, name the provider of that account in the trust policy',
    }),
    remedies: providerRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/provider-client-id-list/index.js


/* harmony default export */ const provider_client_id_list = (defineCause({
    id: 'provider-client-id-list',
    title: 'the OIDC provider does not list the audience of the token',
    find: (c) => {
        if (c.key !== 'client-id' || c.truth === 'true')
            return;
        const usual = c.expected.find((v) => /^sts\.amazonaws\.com(\.cn)?$/.test(v));
        const values = c.actual.is === 'present' ? c.actual.values : [];
        return { listed: c.actual.is === 'present' ? c.expected : [], values, usual: values.length > 0 ? usual : undefined };
    },
    culprit: (e) => (e.usual ? 'fact' : 'demand'),
    explain: (e) => ({
        what: e.values.length > 0
            ? `the OIDC provider lists the client ids ${conditionEdits_quoted(e.listed) || 'none'}, and the audience of the token is ${conditionEdits_quoted(e.values)}`
            : 'the OIDC provider does not list the audience of the token',
        why: 'STS takes a token only when its audience is one of the client ids of the provider, whatever the trust policy says',
        fix: e.usual
            ? 'in the workflow, ask for the token with an audience that the provider lists'
            : 'in the target account, add the audience of the token to the client ids of the provider',
    }),
    remedies: (e) => {
        const listed = e.values.map((value) => [{ op: 'add', path: '/target/oidcProvider/client-ids/-', value }]);
        const asked = e.listed
            .slice(0, 2)
            .map((value) => [{ op: 'add', path: '/workflow/inputs/audience', value }]);
        return e.usual ? [...asked, ...listed] : [...listed, ...asked];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/provider-issuer-changed/index.js


/* harmony default export */ const provider_issuer_changed = (defineCause({
    id: 'provider-issuer-changed',
    title: 'the trust policy names a provider that the issuer no longer is',
    culprit: 'demand',
    find: (c, kase, want) => providerFault(c, kase, want, 'issuer'),
    explain: (e) => ({
        what: `the trust policy trusts the provider \`${e.entry}\`, and the token belongs to \`${e.wanted}\``,
        why: 'the issuer is part of the token; a provider under an earlier or another name does not stand for it',
        fix: 'in the target account, name the provider of the present issuer in the trust policy and in its condition keys',
    }),
    remedies: providerRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/denial.js







/**
 * The evidence when this comparison is the telling one of a Deny statement that matches: a condition that lists exceptions,
 * else any condition, else the principal.
 */
function denial(c, kase, want) {
    if (want !== 'false' || c.truth !== 'true')
        return;
    const conditions = conditionsAround(c, kase);
    const telling = conditions.filter((x) => isException(x.test));
    const among = telling.length > 0 ? telling : conditions;
    const first = conditions.length > 0 ? among.some((x) => x.at === c.at) : c.test === 'Principal' || c.test === 'Action';
    const sid = conditionEdits_statementOf(c, kase)?.Sid;
    return first ? { comparison: c, kase, sid: typeof sid === 'string' ? sid : undefined } : undefined;
}
const isException = (test) => {
    const base = parseTest(test)?.base;
    return base !== undefined && base !== 'Null' && base.negated;
};
/** A Deny statement that matches, in words. */
function denied({ comparison: c, sid }, whose) {
    const statement = sid ? `the statement \`${sid}\` of ${whose}` : `a Deny statement of ${whose}`;
    if (!c.at.includes('/Condition/'))
        return `${statement} denies \`${c.key === 'principal' ? c.expected[0] : c.key}\``;
    const actual = c.actual.is === 'present' ? `is ${conditionEdits_quoted(c.actual.values)}` : 'is not in the request';
    return `${statement} denies with \`${c.test}\` ${conditionEdits_quoted(c.expected)}, and \`${c.key}\` ${actual}`;
}
/** The value with the ids of the token, when it is the classic form of a subject that has them. */
function immutable({ comparison: c, kase }) {
    const sub = (0,engine_claims/* claimsOf */.ds)(kase)?.claims.sub;
    if (claimOfKey(c.key) !== 'sub' || typeof sub !== 'string' || !(0,subject/* parseSubject */.Ci)(sub)?.ownerId)
        return;
    const owner = (0,subject/* parseSubject */.Ci)(sub)?.owner;
    return c.expected
        .filter((v) => v.startsWith(`repo:${owner}/`))
        .flatMap((v) => withRepositoryOf(v, sub) ?? [])
        .find((v) => matchesPattern({ text: v }, sub));
}
/** Whether the exceptions name the repository or its owner in the form without the ids that the token has. */
const misses = (d) => isException(d.comparison.test) && immutable(d) !== undefined;
/** The value of this request among the exceptions; a Deny is never taken away, and one without exceptions is left alone. */
function exceptions(d) {
    const { comparison: c, kase } = d;
    if (!isException(c.test) || c.actual.is !== 'present')
        return [];
    const [value] = c.actual.values;
    const twin = immutable(d);
    return [
        ...(twin ? [[addTo(kase, c.at, twin)]] : []),
        ...(value === undefined || value === twin ? [] : [[addTo(kase, c.at, value)]]),
    ];
}

;// CONCATENATED MODULE: ./lib/causes/rcp-deny/index.js


/* harmony default export */ const rcp_deny = (defineCause({
    id: 'rcp-deny',
    title: 'a resource control policy refuses the request',
    culprit: 'demand',
    find: (c, kase, want) => c.key === 'rcp' && c.truth !== 'true'
        ? { told: c.truth === 'false' }
        : c.at.startsWith('/target/rcps')
            ? denial(c, kase, want)
            : undefined,
    explain: (e) => ({
        what: 'told' in e
            ? e.told
                ? "AWS's answer names a resource control policy"
                : "whether a resource control policy of the role's organization denies the request is not known"
            : denied(e, 'a resource control policy'),
        why: 'told' in e || !misses(e)
            ? 'a resource control policy that denies overrides the trust policy of every role in the account'
            : 'a pattern such as `repo:OWNER/*` does not match the immutable form `repo:OWNER@ID/REPO@ID:…`, so the policy refuses what it was written to let through',
        fix: "in the target account's organization, except this request from the resource control policy",
    }),
    remedies: (e) => ('told' in e ? [] : exceptions(e)),
}));

;// CONCATENATED MODULE: ./lib/causes/request-tag-condition/index.js



/* harmony default export */ const request_tag_condition = (defineCause({
    id: 'request-tag-condition',
    title: 'the role asks for session tags that the request does not bring',
    culprit: 'fact',
    find: (c, kase, want) => {
        const found = trustCondition(c, want, /^(aws:requesttag\/|aws:tagkeys$|sts:transitivetagkeys$)/);
        return found && { ...found, tags: kase.workflow.inputs.tags, values: literalValues(c) };
    },
    explain: ({ key, test, expected, actual, never }) => ({
        what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and ${actual}`,
        why: never ?? 'the key holds the session tags that the request passes',
        fix: 'in the workflow, pass the session tags that the owner of the role asks for',
    }),
    remedies: ({ key, tags, values }) => {
        const tag = /^aws:requesttag\/(.+)$/i.exec(key)?.[1];
        if (tag === undefined)
            return [];
        return values.map((value) => [
            tags
                ? { op: 'add', path: (0,engine_pointer/* below */.Gz)('/workflow/inputs/tags', tag), value }
                : { op: 'add', path: '/workflow/inputs/tags', value: { [tag]: value } },
        ]);
    },
}));

;// CONCATENATED MODULE: ./lib/causes/resource-tag-condition/index.js



/* harmony default export */ const resource_tag_condition = (defineCause({
    id: 'resource-tag-condition',
    title: 'the trust policy asks for a tag that the role does not have',
    culprit: 'fact',
    find: (c, kase, want) => {
        const found = trustCondition(c, want, /^(aws|iam):resourcetag\//);
        return found && { ...found, known: kase.target.role?.tags !== undefined, values: literalValues(c) };
    },
    explain: ({ key, expected, actual }) => ({
        what: `the trust policy requires \`${key}\` to be ${expected}, and ${actual}`,
        why: 'the key holds a tag of the role that is assumed',
        fix: 'in the target account, tag the role as its trust policy asks, or correct the condition',
    }),
    remedies: ({ key, known, values }) => known
        ? values.map((value) => [{ op: 'add', path: (0,engine_pointer/* below */.Gz)('/target/role/tags', key.slice(key.indexOf('/') + 1)), value }])
        : [],
}));

;// CONCATENATED MODULE: ./lib/causes/reusable-workflow-permission/index.js


/* harmony default export */ const reusable_workflow_permission = (defineCause({
    id: 'reusable-workflow-permission',
    title: 'the calling workflow does not grant the permission to ask for a token',
    culprit: 'demand',
    find: (c, kase) => withheldFor(c, kase, 'caller'),
    explain: () => ({
        what: 'the workflow that calls this one does not grant it `id-token: write`',
        why: 'a called workflow can lower the permissions of its caller, and never raise them',
        fix: 'in the calling workflow, set `permissions: id-token: write` on the job that calls',
    }),
    remedies: (e) => [grant(e.kase)],
}));

;// CONCATENATED MODULE: ./lib/causes/role-arn-not-a-role/index.js



/** Marks that people put where they blanked out an account or a name: such a text is not what was sent. */
const BLANKED = /<[^>]*>|\*{3}|x{4}|redacted/i;
/* harmony default export */ const role_arn_not_a_role = (defineCause({
    id: 'role-arn-not-a-role',
    title: 'what is given as the role is not the ARN of a role',
    culprit: 'fact',
    find: (c, kase) => c.key === 'role-arn' && c.truth === 'false' && (c.told || !BLANKED.test(kase.workflow.inputs['role-arn'] ?? ''))
        ? {
            text: kase.workflow.inputs['role-arn'] ?? '',
            secret: kase.workflow.inputs.secret?.includes('role-arn') ?? false,
        }
        : undefined,
    explain: ({ text, secret }) => ({
        what: `${secret || text === '' ? 'the role' : `\`${text.slice(0, 200).trim()}\``} is ${kindOf(text)}`,
        why: 'STS takes only the ARN of one role, `arn:PARTITION:iam::ACCOUNT:role/NAME` with the path before the name',
        fix: 'in the workflow, set the role to the ARN as IAM shows it on the page of the role',
    }),
    remedies: ({ text }) => {
        const value = meant(text);
        return value !== undefined ? [[{ op: 'add', path: '/workflow/inputs/role-arn', value }]] : [];
    },
}));
/** The role ARN that the text can only mean, if there is one. */
function meant(text) {
    const bare = text.replace(/^["'\s]+|["'\s.,;]+$/g, '');
    const session = (0,engine_arn/* parsePrincipalArn */.P3)(bare);
    const arn = session?.kind === 'session' ? `arn:${session.partition}:iam::${session.account}:role/${session.name}` : bare;
    return arn !== text && (0,request/* isRoleArn */.GW)(arn) ? arn : undefined;
}
/** What a text that is no role ARN is, in words. */
function kindOf(text) {
    if (text.trim() === '')
        return 'empty';
    if (text.split(/[\s,]+/).filter((t) => t.startsWith('arn:')).length > 1)
        return 'more than one ARN';
    if (meant(text) !== undefined && (0,engine_arn/* parsePrincipalArn */.P3)(text)?.kind !== 'session')
        return 'a role ARN with whitespace, quotes or punctuation around it';
    if (text.includes('${'))
        return 'text in which an expression was not replaced';
    const arn = (0,engine_arn/* parseArn */.Lw)(text);
    if (!arn)
        return text.startsWith('arn:') ? 'an ARN with parts missing' : 'no ARN, only a name or other text';
    const known = KINDS.find(([service, type]) => arn.service === service && arn.resource.startsWith(type));
    if (known)
        return known[2];
    return arn.service === 'iam' && arn.resource.startsWith('role/')
        ? 'a role ARN whose account or name is malformed'
        : `an ARN of \`${arn.service}\` and not of a role`;
}
const KINDS = [
    ['sts', 'assumed-role/', 'the ARN of an assumed-role session'],
    ['iam', 'oidc-provider/', 'the ARN of an OIDC provider'],
    ['iam', 'saml-provider/', 'the ARN of a SAML provider'],
    ['iam', 'user/', 'the ARN of a user'],
    ['iam', 'group/', 'the ARN of a group'],
    ['iam', 'policy/', 'the ARN of a policy'],
    ['iam', 'instance-profile/', 'the ARN of an instance profile, which only holds a role'],
    ['iam', 'root', 'the ARN of an account'],
];

;// CONCATENATED MODULE: ./lib/causes/role-does-not-exist/index.js


/* harmony default export */ const role_does_not_exist = (defineCause({
    id: 'role-does-not-exist',
    title: 'the role does not exist',
    general: true,
    culprit: 'demand',
    find: (c) => (c.key === 'role' && c.truth !== 'true' ? c : undefined),
    explain: (e) => ({
        what: e.truth === 'false'
            ? e.actual.is === 'present'
                ? `the role is \`${e.expected[0] ?? ''}\`, and the request is for ${conditionEdits_quoted(e.actual.values)}`
                : `there is no role ${conditionEdits_quoted(e.expected)}`
            : `whether the role ${conditionEdits_quoted(e.expected)} exists is not known`,
        why: 'AWS answers for a role that does not exist as it does for one that does not trust the caller',
        fix: 'in the workflow, correct the account or the name in the role ARN, letter case and path included',
    }),
    remedies: (e) => e.actual.is === 'present'
        ? e.expected.map((value) => [{ op: 'replace', path: '/workflow/inputs/role-arn', value }])
        : [],
}));

;// CONCATENATED MODULE: ./lib/causes/role-self-assume/index.js




/* harmony default export */ const role_self_assume = (defineCause({
    id: 'role-self-assume',
    title: 'the role assumes itself without trusting itself',
    culprit: 'demand',
    find: (c, kase, want) => {
        const unread = c.key === 'trust-policy' || c.key === 'trust-allow';
        if (!unread && c.test !== 'Principal')
            return;
        const { role, roleArn = '', caller, api } = (0,engine_request/* requestOf */.f)(kase);
        const miss = principalMiss(c, kase, want);
        if (miss)
            return miss.is === 'self' ? { roleArn, known: true, remedies: trustIn(kase, miss.place, roleArn) } : undefined;
        if (!unread || api !== 'AssumeRole' || caller?.kind !== 'session' || !role)
            return;
        const same = caller.name === role.name && caller.account === role.account && caller.partition === role.partition;
        return same ? { roleArn, known: false, remedies: [] } : undefined;
    },
    explain: ({ roleArn, known }) => ({
        what: `the caller already is a session of \`${roleArn}\`, and the trust policy of that role ${known ? 'does not name it' : 'was not read'}`,
        why: 'since September 2022 a role may assume itself only when its own trust policy says so',
        fix: 'in the workflow, use the session that is there already; or in the target account, add the role to its own trust policy',
    }),
    remedies: ({ remedies }) => remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/role-session-name-condition/index.js




/** The policy variable by which a role lets users in under their own name only. */
const USER_NAME = /^\$\{aws:username\}$/i;
/* harmony default export */ const role_session_name_condition = (defineCause({
    id: 'role-session-name-condition',
    title: 'the trust policy pins the role session name to another one',
    culprit: 'fact',
    find: (c, kase, want) => {
        const found = trustCondition(c, want, /^sts:rolesessionname$/);
        return found && { ...found, values: namesFor(c, kase).filter((v) => request/* SESSION_NAME */.z0.test(v)) };
    },
    explain: ({ expected, actual }) => ({
        what: `the trust policy requires \`sts:RoleSessionName\` to be ${expected}, and ${actual}`,
        why: 'the key holds the session name that the request asks for',
        fix: 'in the workflow, set the session name to the one that the trust policy asks for',
    }),
    remedies: ({ values }) => values.map((value) => [{ op: 'add', path: '/workflow/inputs/session-name', value }]),
}));
/** The session names that the condition takes: its literal values, `${aws:username}` filled in, `prefix-*` with ours behind. */
function namesFor(c, kase) {
    const caller = (0,engine_arn/* parsePrincipalArn */.P3)(kase.source.caller?.arn ?? '');
    const user = caller?.kind === 'user' && c.expected.some((v) => USER_NAME.test(v)) ? [caller.name] : [];
    const prefix = c.expected.find((v) => /like/i.test(c.test) && /^[^*?$]+\*$/.test(v))?.slice(0, -1);
    const behind = prefix === undefined ? [] : [`${prefix}${kase.workflow.inputs['session-name'] ?? ''}`.slice(0, 64)];
    return [...literalValues(c), ...user, ...behind];
}

;// CONCATENATED MODULE: ./lib/causes/roles-claim-excludes-role/index.js


/* harmony default export */ const roles_claim_excludes_role = (defineCause({
    id: 'roles-claim-excludes-role',
    title: 'the token names other roles than the one asked for',
    culprit: 'fact',
    find: (c) => (c.key === 'roles-claim' && c.truth === 'false' ? c : undefined),
    explain: (e) => ({
        what: e.actual.is === 'present' && e.expected.length > 0
            ? `the token lists the roles ${conditionEdits_quoted(e.expected)}, and the request is for ${conditionEdits_quoted(e.actual.values)}`
            : 'the token lists roles, and the one asked for is not among them',
        why: 'STS enforces the claim `https://aws.amazon.com/roles` before it reads the trust policy',
        fix: 'in the workflow, ask for a role that the token lists, or have the issuer add the role to the claim',
    }),
    remedies: (e) => e.expected.slice(0, 2).map((value) => [{ op: 'replace', path: '/workflow/inputs/role-arn', value }]),
}));

;// CONCATENATED MODULE: ./lib/causes/root-user-caller/index.js

/* harmony default export */ const root_user_caller = (defineCause({
    id: 'root-user-caller',
    title: 'the caller is the root user of its account',
    culprit: 'fact',
    find: (c, kase) => (c.key === 'root-user' && c.truth === 'false' ? { arn: kase.source.caller?.arn } : undefined),
    explain: ({ arn }) => ({
        what: arn ? `the caller is \`${arn}\`, the root user` : 'the caller is the root user of its account',
        why: 'AWS lets nobody assume a role with the credentials of a root user',
        fix: 'in the source account, call with a role or an IAM user, and delete the access key of the root user',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/scp-deny/index.js


/* harmony default export */ const scp_deny = (defineCause({
    id: 'scp-deny',
    title: "a service control policy of the caller's organization stands in the way",
    culprit: 'demand',
    find: (c, kase, want) => limitMiss(c, kase, want, '/source/scps', 'scp'),
    explain: (miss) => ({
        what: miss.is === 'denied'
            ? denies(miss, 'the service control policies')
            : miss.is === 'told'
                ? `AWS refused \`${miss.action}\` because of a service control policy`
                : `no service control policy allows \`${miss.action}\` on the role`,
        why: 'service control policies set the most that principals of a member account can do, administrators included',
        fix: "in the source account's organization, have the administrators exempt the caller or the role from the service control policy",
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/service-principal-instead-of-role/index.js




/* harmony default export */ const service_principal_instead_of_role = (defineCause({
    id: 'service-principal-instead-of-role',
    title: 'the trust policy trusts an AWS service, and the caller is none',
    culprit: 'demand',
    find: (c, kase, want) => {
        const miss = principalMiss(c, kase, want);
        return miss?.is === 'service' ? miss : undefined;
    },
    explain: ({ entries, arn }) => ({
        what: `the trust policy trusts ${entries.map((e) => `\`${e}\``).join(', ')}, and the caller is \`${arn}\``,
        why: 'a service principal stands for calls that the service makes itself, not for the roles that run on it',
        fix: 'in the target account, add the caller to the trust policy under `AWS`: of a session the ARN of its role',
    }),
    remedies: ({ kase, place }) => {
        const arn = lastingArn(kase);
        return arn ? trustIn(kase, place, arn) : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/service-unavailable/index.js

/* harmony default export */ const service_unavailable = (defineCause({
    id: 'service-unavailable',
    title: 'STS could not answer',
    culprit: 'demand',
    find: (c, kase) => (c.key === 'service-unavailable' && c.truth === 'false' ? { code: kase.answer?.code } : undefined),
    explain: ({ code }) => ({
        what: `STS answered ${code ? `\`${code}\`` : 'that it is not available'}`,
        why: 'the service itself had a fault and decided nothing about the request',
        fix: 'nobody has to change anything: run the job again; if it comes back, look at the AWS Health Dashboard',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/fittingName.js
/** A text made fit for a role session name or a source identity: `[\w+=,.@-]{2,64}` (STS API Reference, AssumeRole). */
function fittingName(text) {
    const fit = text
        .replace(/^aws:/i, '')
        .replace(/[^\w+=,.@-]/g, '-')
        .slice(0, 64);
    return fit.length >= 2 ? fit : undefined;
}
/** The value that a validation error of STS quotes for a field. */
const quotedValue = (message, field) => new RegExp(`Value '([^']*)' at '${field}'`).exec(message ?? '')?.[1];

;// CONCATENATED MODULE: ./lib/causes/session-name-invalid/index.js


/* harmony default export */ const session_name_invalid = (defineCause({
    id: 'session-name-invalid',
    title: 'STS does not take the text for a role session name',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'session-name' || c.truth !== 'false')
            return;
        const name = kase.workflow.inputs['session-name'] ?? quotedValue(kase.answer?.message, 'roleSessionName');
        return { name, secret: kase.workflow.inputs.secret?.includes('session-name') ?? false };
    },
    explain: ({ name, secret }) => ({
        what: name === undefined || secret
            ? 'the role session name is not of the form that STS takes'
            : `the role session name \`${name}\` is not of the form that STS takes`,
        why: 'a role session name has 2 to 64 letters, digits and `_+=,.@-`, and STS checks that before any policy',
        fix: 'in the workflow, set a session name without slashes, blanks, colons and brackets, of at most 64 characters',
    }),
    remedies: ({ name }) => {
        const value = fittingName(name ?? '');
        return value === undefined ? [] : [[{ op: 'add', path: '/workflow/inputs/session-name', value }]];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/session-policy-invalid/index.js

/* harmony default export */ const session_policy_invalid = (defineCause({
    id: 'session-policy-invalid',
    title: 'STS does not take the session policy that the request passes',
    culprit: 'fact',
    find: (c, kase) => c.key === 'session-policy' &&
        c.truth === 'false' &&
        c.at.startsWith('/workflow/') &&
        !/principal/i.test(kase.answer?.message ?? '')
        ? {}
        : undefined,
    explain: () => ({
        what: 'the session policy of the request is not a policy that STS understands',
        why: 'a session policy has to be an identity policy in valid JSON of at most 2,048 characters',
        fix: 'in the workflow, correct the session policy; do not leave it out, because then the session could do all that the role can',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/session-policy-limits/index.js



const session_policy_limits_AT = '/source/sessionPolicies';
/* harmony default export */ const session_policy_limits = (defineCause({
    id: 'session-policy-limits',
    title: "the session policy of the caller's session does not allow the call",
    culprit: 'demand',
    find: (c, kase, want) => (c.at.startsWith(session_policy_limits_AT) ? limitMiss(c, kase, want, session_policy_limits_AT, 'session-policy') : undefined),
    explain: (miss) => ({
        what: miss.is === 'denied'
            ? denies(miss, "the caller's session policy")
            : `the session policy of the caller's session does not allow \`${miss.action}\` on the role`,
        why: 'a session can do only what both its role and the policy passed when it was made allow',
        fix: `in the source account, make the caller's session with a session policy that allows \`${miss.action}\` on the ARN of the role, or with none`,
    }),
    remedies: ({ is, kase, place }) => (is === 'not-allowed' && place ? allowIn(kase, place.document) : []),
}));

;// CONCATENATED MODULE: ./lib/causes/missingAction.js





/**
 * Reads a comparison as the lack of such an action. A statement that grants the action under conditions is not a lack:
 * then it is the conditions that fail.
 */
function missingAction(c, kase, want, action) {
    if (want !== 'true')
        return;
    const named = kase.answer?.message.includes(action) ?? false;
    const side = c.at.startsWith('/target/trustPolicy') ? 'trust' : 'identity';
    if (named && /^(trust-policy|trust-allow|identity-allow)$/.test(c.key))
        return { side, known: false, remedies: [] };
    if (c.key !== action)
        return;
    if (c.at === '/source/identityPolicies' && c.test === 'allows')
        return named ? { side, known: false, remedies: [] } : undefined;
    const place = place_placeOf(kase, c.at);
    if (c.test !== 'Action' || !place || !/^\/(target\/trustPolicy|source\/identityPolicies\/\d+)$/.test(place.document))
        return;
    const r = (0,engine_request/* requestOf */.f)(kase);
    const meant = statementsOf(kase, place.document).filter((s) => s.effect === 'Allow' && isMeantFor(s, r));
    if (!meant.includes(place.statement) || !covers(place.statement, r.actions[0] ?? ''))
        return;
    if (meant.some((s) => covers(s, action)))
        return;
    return { side, known: true, remedies: [[addTo(kase, c.at, action)]] };
}
/** Whether the statement can be for this caller (of a trust policy) and this role (of an identity policy). */
const isMeantFor = (s, r) => (s.principals?.some((p) => matchPrincipal(p, r) !== 'none') ?? true) &&
    (s.resource === undefined ||
        s.resource.patterns.some((p) => r.roleArn === undefined || matchesPattern({ text: p }, r.roleArn)) !==
            s.resource.negated);

;// CONCATENATED MODULE: ./lib/causes/setsourceidentity-missing/index.js


const NO_SOURCE_IDENTITY = { op: 'add', path: '/workflow/inputs/source-identity', value: null };
/* harmony default export */ const setsourceidentity_missing = (defineCause({
    id: 'setsourceidentity-missing',
    title: 'a source identity is set and `sts:SetSourceIdentity` is not allowed',
    culprit: 'demand',
    find: (c, kase, want) => missingAction(c, kase, want, 'sts:SetSourceIdentity'),
    explain: ({ side, known }) => ({
        what: known
            ? `the request has a source identity, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policy"} allows \`sts:AssumeRole\` without \`sts:SetSourceIdentity\``
            : `AWS refused \`sts:SetSourceIdentity\`, which a source identity needs, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policies"} may lack it`,
        why: 'with a source identity, also with one that the session brings along a chain of roles, AWS checks `sts:SetSourceIdentity` on both sides',
        fix: side === 'trust'
            ? 'in the target account, add `sts:SetSourceIdentity` next to `sts:AssumeRole`'
            : 'in the source account, allow `sts:SetSourceIdentity` on the role next to `sts:AssumeRole`',
    }),
    remedies: ({ remedies }) => [...remedies, [NO_SOURCE_IDENTITY]],
}));

;// CONCATENATED MODULE: ./lib/causes/signature-mismatch/index.js

/* harmony default export */ const signature_mismatch = (defineCause({
    id: 'signature-mismatch',
    title: 'the signature of the request is wrong',
    culprit: 'fact',
    find: (c) => (c.key === 'signature' && c.truth === 'false' ? {} : undefined),
    explain: () => ({
        what: 'AWS works out another signature for the request than the one it carries',
        why: 'the secret access key does not belong to the access key, or was changed on the way, by a line break or a blank for one',
        fix: 'in the workflow, store the secret access key again without surrounding whitespace; in the source account, make a new key if it was lost',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/source-identity-condition/index.js


/* harmony default export */ const source_identity_condition = (defineCause({
    id: 'source-identity-condition',
    title: 'the role asks for another source identity',
    culprit: 'fact',
    find: (c, _, want) => {
        const found = trustCondition(c, want, /^(sts|aws):sourceidentity$/);
        return found && { ...found, values: found.key.toLowerCase().startsWith('sts:') ? literalValues(c) : [] };
    },
    explain: ({ key, test, expected, actual, never }) => ({
        what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and ${actual}`,
        why: never ??
            (key.toLowerCase().startsWith('sts:')
                ? 'the key holds the source identity that the request passes or that its session brings along'
                : "the key holds the source identity that is set on the caller's own session already"),
        fix: 'in the workflow, pass the source identity that the owner of the role asks for; once set, a session cannot change it',
    }),
    remedies: ({ values }) => values.map((value) => [{ op: 'add', path: '/workflow/inputs/source-identity', value }]),
}));

;// CONCATENATED MODULE: ./lib/causes/source-identity-invalid/index.js


/* harmony default export */ const source_identity_invalid = (defineCause({
    id: 'source-identity-invalid',
    title: 'STS does not take the text for a source identity',
    culprit: 'fact',
    find: (c, kase) => c.key === 'source-identity' && c.truth === 'false'
        ? { name: kase.workflow.inputs['source-identity'] ?? quotedValue(kase.answer?.message, 'sourceIdentity') }
        : undefined,
    explain: () => ({
        what: 'the source identity of the request is not of the form that STS takes',
        why: 'a source identity has 2 to 64 letters, digits and `_+=,.@-` and does not begin with `aws:`',
        fix: 'in the workflow, set a source identity of that form, or none',
    }),
    remedies: ({ name }) => {
        const value = fittingName(name ?? '');
        return value === undefined ? [] : [[{ op: 'add', path: '/workflow/inputs/source-identity', value }]];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/source-network-condition/index.js


/* harmony default export */ const source_network_condition = (defineCause({
    id: 'source-network-condition',
    title: 'the role may be assumed only from certain networks',
    culprit: 'demand',
    find: (c, _, want) => trustCondition(c, want, /^aws:(sourceip|sourcevpc|sourcevpce|vpcsourceip)$/),
    explain: ({ key, test, expected }) => ({
        what: `the trust policy compares \`${key}\` by \`${test}\` with ${expected}, and only AWS sees where the request comes from`,
        why: key.toLowerCase() === 'aws:sourceip'
            ? 'the runners that GitHub hosts have changing public addresses, and through a VPC endpoint the key is absent'
            : 'the key is there only when the request comes through a VPC endpoint, which a runner that GitHub hosts never uses',
        fix: 'in the workflow, run the job on a runner inside that network, or in the target account add the network of the runner to the condition',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/statement-for-other-action/index.js



/* harmony default export */ const statement_for_other_action = (defineCause({
    id: 'statement-for-other-action',
    title: 'no statement for this principal allows the action',
    general: true,
    culprit: 'demand',
    find: (c, kase, want) => want === 'true' &&
        c.truth === 'false' &&
        /^(Action|NotAction|Allow)$/.test(c.test) &&
        c.at.startsWith('/target/trustPolicy')
        ? { comparison: c, kase }
        : undefined,
    explain: ({ comparison: c }) => ({
        what: c.test === 'Allow'
            ? `the trust policy has no statement that allows anything, and the request needs \`${c.key}\``
            : `the statement is for ${conditionEdits_quoted(c.expected)}${c.test === 'NotAction' ? ' left out' : ''}, and the request needs \`${c.key}\``,
        why: 'a trust policy has to allow each action of the request explicitly',
        fix: `in the target account, allow \`${c.key}\``,
    }),
    remedies: ({ comparison: c, kase }) => (c.test === 'Action' ? [[addTo(kase, c.at, c.key)]] : []),
}));

;// CONCATENATED MODULE: ./lib/causes/stringequals-with-wildcard/index.js





function stringequals_with_wildcard_evidence(c, kase, want) {
    if (claimOfKey(c.key) === 'sub') {
        const e = differs(c, kase, want, 'literal-wildcard');
        return e && { test: c.test, key: c.key, value: e.value, actual: e.sub, remedies: subjectRemedies(e) };
    }
    const test = textTest(c.test);
    if (want !== 'true' || c.truth !== 'false' || !test || test.wildcards || c.actual.is !== 'present')
        return;
    const [actual = ''] = c.actual.values;
    const value = c.expected.find((v) => hasWildcard(v) && matchesPattern({ text: v }, actual));
    if (value === undefined)
        return;
    const remedies = [[replaceIn(kase, c.at, value, actual)], asPattern(c, kase, value, value)];
    return { test: c.test, key: c.key, value, actual, remedies };
}
/* harmony default export */ const stringequals_with_wildcard = (defineCause({
    id: 'stringequals-with-wildcard',
    title: 'a wildcard stands under an operator that takes none',
    culprit: 'demand',
    find: stringequals_with_wildcard_evidence,
    explain: (e) => ({
        what: `\`${e.value}\` stands under \`${e.test}\`, and \`${e.key}\` is \`${e.actual}\``,
        why: `\`${e.test}\` compares \`*\` and \`?\` as plain characters; only the \`StringLike\` operators take them for wildcards`,
        fix: 'in the target account, write the exact value, or use `StringLike` where the pattern is meant',
    }),
    remedies: (e) => e.remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sts-region-disabled/index.js


/* harmony default export */ const sts_region_disabled = (defineCause({
    id: 'sts-region-disabled',
    title: 'STS is not active in the Region for the account',
    culprit: 'demand',
    find: (c, kase) => {
        const { region } = kase.workflow.inputs;
        if (c.key === 'sts-region' && c.truth === 'false')
            return { region, caller: false };
        return c.key === 'credentials' && c.truth === 'false' && region && isOptIn(region)
            ? { region, caller: true }
            : undefined;
    },
    explain: ({ region, caller }) => caller
        ? {
            what: `the STS endpoint of \`${region}\`, which an account has to enable first, does not know the credentials`,
            why: "in a Region that the caller's account has not enabled, AWS takes its credentials for invalid",
            fix: `in the source account, enable the Region \`${region}\`, or in the workflow call STS in a Region that every account has; if that does not help, the access key itself is not valid`,
        }
        : {
            what: `STS is not active in ${region ? `\`${region}\`` : 'the Region'} for the account of the role`,
            why: 'the account in which the session is made has to have the Region and its STS endpoint enabled',
            fix: 'in the target account, enable the Region or its STS endpoint, or in the workflow call STS in a Region that every account has',
        },
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/sub-case-mismatch/index.js


/* harmony default export */ const sub_case_mismatch = (defineCause({
    id: 'sub-case-mismatch',
    title: 'the trust policy spells the subject in other letter case',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'case'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'condition values are compared with letter case, and GitHub writes owner and repository as they are spelt on GitHub',
        fix: 'in the target account, write the condition value in the letter case of the subject',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-custom-template/index.js


/* harmony default export */ const sub_custom_template = (defineCause({
    id: 'sub-custom-template',
    title: 'only one of token and trust policy follows a custom subject template',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'template'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'a custom template replaces the default subject as a whole, so a condition on the one never meets the other',
        fix: 'in the target account, add the subject as the token has it, or set the subject template of the repository to what the policy expects',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-environment-not-trusted/index.js


/* harmony default export */ const sub_environment_not_trusted = (defineCause({
    id: 'sub-environment-not-trusted',
    title: 'the job runs in another environment than the trusted one',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'environment'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'the name of the environment is part of the subject, and the condition compares all of it',
        fix: 'in the target account, add the subject of this environment to the condition, or use the role that is meant for it',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-environment-vs-ref/index.js


function sub_environment_vs_ref_evidence(c, kase, want) {
    const e = differs(c, kase, want, 'environment-vs-ref', 'ref-vs-environment');
    return e && { ...e, reverse: e.differences.includes('ref-vs-environment') };
}
const naming = (environment) => [{ op: 'add', path: '/workflow/job/environment', value: environment }];
/* harmony default export */ const sub_environment_vs_ref = (defineCause({
    id: 'sub-environment-vs-ref',
    title: 'the job and the trust policy disagree on whether an environment names the run',
    find: sub_environment_vs_ref_evidence,
    culprit: (e) => (e.reverse ? 'fact' : 'demand'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'a job that names an environment has it in its subject in place of the branch or tag, and a job that names none never has one',
        fix: e.reverse
            ? 'in the workflow, name the trusted environment on the job'
            : 'in the target account, add the subject of the environment to the condition',
    }),
    remedies: (e) => [...(e.reverse ? environmentsTrusted(e).map(naming) : []), ...subjectRemedies(e)],
}));

;// CONCATENATED MODULE: ./lib/causes/sub-format-wrong/index.js


const what = (e) => `the trust policy waits for \`${e.value}\`, and the subject of the token is \`${e.sub}\``;
/* harmony default export */ const sub_format_wrong = (defineCause({
    id: 'sub-format-wrong',
    title: 'the condition value has a shape that no subject has',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'format'),
    explain: (e) => ({
        what: what(e),
        why: e.sub.startsWith('system:')
            ? 'a subject of Kubernetes is `system:serviceaccount:NAMESPACE:NAME`, each part once'
            : e.sub.startsWith('repo:')
                ? 'a default subject is `repo:OWNER/REPO:` and one of `environment:NAME`, `pull_request` and `ref:refs/…`, each part once'
                : 'the issuer builds its subjects in one way only, and this is another',
        fix: 'in the target account, replace the condition value with the subject of the token',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-immutable-id-format/index.js


const optIn = [{ op: 'add', path: '/workflow/repository/immutable', value: true }];
/* harmony default export */ const sub_immutable_id_format = (defineCause({
    id: 'sub-immutable-id-format',
    title: 'only one of token and trust policy has the immutable form of the subject',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'immutable-token', 'immutable-policy'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: e.differences.includes('immutable-token')
            ? 'a repository that was created, renamed or transferred after 2026-07-15, or opted in, has `OWNER@ID/REPO@ID` in its subject, which no pattern without the ids matches'
            : 'a repository has the ids in its subject only once it was created, renamed or transferred after 2026-07-15, or opted in',
        fix: e.differences.includes('immutable-token')
            ? 'in the target account, trust the subject with the ids as the token has it'
            : 'in the target account, add the subject as the token has it, or let the repository opt in to immutable subjects',
    }),
    remedies: (e) => [...subjectRemedies(e), ...(e.differences.includes('immutable-policy') ? [optIn] : [])],
}));

;// CONCATENATED MODULE: ./lib/causes/sub-impossible-value/index.js


/* harmony default export */ const sub_impossible_value = (defineCause({
    id: 'sub-impossible-value',
    title: 'the trust policy waits for a subject that is never issued',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'impossible'),
    explain: (e) => ({
        what: `the trust policy waits for \`${e.value}\`, which no token has; the subject of this one is \`${e.sub}\``,
        why: e.sub.startsWith('project_path:')
            ? 'a subject of GitLab has the `ref_type` `branch` or `tag`, also for a merge request'
            : 'of all events only `pull_request` has a subject of its own; every other run has that of its environment, branch or tag',
        fix: 'in the target account, replace the condition value with the subject of the token, or use the role that is meant for this run',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-mismatch/index.js


/* harmony default export */ const sub_mismatch = (defineCause({
    id: 'sub-mismatch',
    title: 'no trusted subject matches that of the token',
    general: true,
    culprit: 'demand',
    find: subjectEvidence,
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'the whole subject has to match one of the condition values',
        fix: 'in the target account, add the subject of the token to the condition',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-missing-owner/index.js


/* harmony default export */ const sub_missing_owner = (defineCause({
    id: 'sub-missing-owner',
    title: 'the condition value names the repository without its owner',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'missing-owner'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'every subject of GitHub begins with `repo:OWNER/REPO`',
        fix: 'in the target account, put the owner in front of the repository',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-pattern-incomplete/index.js


/* harmony default export */ const sub_pattern_incomplete = (defineCause({
    id: 'sub-pattern-incomplete',
    title: 'the condition value stops before the end of the subject',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'pattern-incomplete'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'the whole subject has to match, and every subject goes on after the repository',
        fix: 'in the target account, complete the condition value with the branch, tag or environment that is meant',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-pull-request/index.js


/* harmony default export */ const sub_pull_request = (defineCause({
    id: 'sub-pull-request',
    title: 'the run is of a pull request, and the role trusts branches or tags only',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'pull-request'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'a run of the event `pull_request` has no branch in its subject, only `pull_request`, whichever branch it is for',
        fix: 'in the target account, trust the pull requests in a role of their own with few permissions, or let the job run on `push`',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-ref-not-trusted/index.js


/* harmony default export */ const sub_ref_not_trusted = (defineCause({
    id: 'sub-ref-not-trusted',
    title: 'the branch or tag of the run is not a trusted one',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'ref'),
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\`, and the subject of the token is \`${e.sub}\``,
        why: 'the branch or tag of the run is part of the subject, and no condition value matches it',
        fix: 'in the target account, add the subject of this branch or tag to the condition, or use the role that is meant for it',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-repo-not-listed/index.js


/* harmony default export */ const sub_repo_not_listed = (defineCause({
    id: 'sub-repo-not-listed',
    title: 'the repository is not among the trusted ones',
    culprit: 'demand',
    find: (c, kase, want) => {
        const e = differs(c, kase, want, 'repository');
        return e && !isRenamed(e) ? e : undefined;
    },
    explain: (e) => ({
        what: `the trust policy trusts \`${e.value}\` and no value closer to the subject of the token, \`${e.sub}\``,
        why: 'the subject begins with the project that the job belongs to, and no condition value names it',
        fix: 'in the target account, add the subject of the token to the condition',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-repo-renamed-or-moved/index.js


/* harmony default export */ const sub_repo_renamed_or_moved = (defineCause({
    id: 'sub-repo-renamed-or-moved',
    title: 'the trust policy names the repository as it was called before',
    culprit: 'demand',
    find: (c, kase, want) => {
        const e = subjectEvidence(c, kase, want);
        return e && isRenamed(e) ? e : undefined;
    },
    explain: (e) => ({
        what: `the trust policy names \`${e.value}\`, and the same repository now has the subject \`${e.sub}\``,
        why: 'the subject has the name that the repository has now, and a name that is given up can be taken by somebody else',
        fix: 'in the target account, replace the old name with the subject of the token',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/sub-service-account-mismatch/index.js


/* harmony default export */ const sub_service_account_mismatch = (defineCause({
    id: 'sub-service-account-mismatch',
    title: 'another service account or namespace is trusted',
    culprit: 'demand',
    find: (c, kase, want) => differs(c, kase, want, 'service-account'),
    explain: (e) => ({
        what: `the trust policy trusts the service account \`${e.value}\`, and the token is of \`${e.sub}\``,
        why: 'the subject names namespace and service account of the pod, and both have to match',
        fix: 'in the target account, trust the service account that the pod runs as',
    }),
    remedies: subjectRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/tags-invalid/index.js

/* harmony default export */ const tags_invalid = (defineCause({
    id: 'tags-invalid',
    title: 'STS does not take the session tags',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'tags' || c.truth !== 'false')
            return;
        const tags = kase.workflow.inputs.tags ?? {};
        const fit = fitting(tags);
        return { fit, bad: Object.keys(tags).filter((k) => fit[k] !== tags[k]) };
    },
    explain: ({ bad }) => ({
        what: bad.length === 0
            ? 'STS refused the session tags of the request'
            : `the session ${bad.length === 1 ? 'tag' : 'tags'} ${bad
                .slice(0, 3)
                .map((k) => `\`${k}\``)
                .join(', ')}${bad.length > 3 ? ` and ${bad.length - 3} more` : ''} ${bad.length === 1 ? 'is' : 'are'} not of the form that STS takes`,
        why: 'there may be 50 tags, keys of 1 to 128 and values of up to 256 letters, digits, blanks and `_.:/=+-@`, and no key twice in whatever letter case',
        fix: 'in the workflow, correct the tags, or pass none; a transitive tag key has to be among them and new to the session',
    }),
    remedies: ({ fit }) => {
        const none = { op: 'add', path: '/workflow/inputs/tags', value: null };
        return Object.keys(fit).length > 0 ? [[{ op: 'add', path: '/workflow/inputs/tags', value: fit }], [none]] : [[none]];
    },
}));
/** The tags with what STS does not take replaced, as far as keys stay distinct. */
function fitting(tags) {
    const text = (s, most) => s.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, most);
    const out = new Map();
    for (const [k, v] of Object.entries(tags)) {
        const key = text(k, 128);
        if (key !== '' && out.size < 50 && !out.has(key.toLowerCase()))
            out.set(key.toLowerCase(), [key, text(v, 256)]);
    }
    return Object.fromEntries(out.values());
}

;// CONCATENATED MODULE: ./lib/causes/tagsession-missing/index.js


const NO_TAGS = { op: 'add', path: '/workflow/inputs/tags', value: null };
/* harmony default export */ const tagsession_missing = (defineCause({
    id: 'tagsession-missing',
    title: 'session tags are passed and `sts:TagSession` is not allowed',
    culprit: 'demand',
    find: (c, kase, want) => missingAction(c, kase, want, 'sts:TagSession'),
    explain: ({ side, known }) => ({
        what: known
            ? `the request passes session tags, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policy"} allows \`sts:AssumeRole\` without \`sts:TagSession\``
            : `AWS refused \`sts:TagSession\`, which session tags need, and ${side === 'trust' ? 'the trust policy' : "the caller's identity policies"} may lack it`,
        why: 'with session tags AWS checks `sts:TagSession` together with the assumption, and both have to be allowed',
        fix: side === 'trust'
            ? 'in the target account, add `sts:TagSession` next to `sts:AssumeRole`, or in the workflow pass no session tags'
            : 'in the source account, allow `sts:TagSession` on the role next to `sts:AssumeRole`, or in the workflow pass no session tags',
    }),
    remedies: ({ remedies }) => [...remedies, [NO_TAGS]],
}));

;// CONCATENATED MODULE: ./lib/causes/throttled/index.js

/* harmony default export */ const throttled = (defineCause({
    id: 'throttled',
    title: 'AWS had too many requests at once',
    culprit: 'demand',
    find: (c) => (c.key === 'throttled' && c.truth === 'false' ? {} : undefined),
    explain: () => ({
        what: 'AWS turned the request away because there were too many at once',
        why: 'STS limits how many requests an account may make in a second',
        fix: 'nobody has to change anything: run the job again; if it comes back, start fewer jobs at the same moment',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/thumbprint-mismatch/index.js

/* harmony default export */ const thumbprint_mismatch = (defineCause({
    id: 'thumbprint-mismatch',
    title: 'the certificate of the issuer does not match the thumbprints of the provider',
    culprit: 'demand',
    find: (c) => (c.key === 'thumbprint' && c.truth !== 'true' ? c : undefined),
    explain: (e) => ({
        what: e.truth === 'false'
            ? 'the certificate of the issuer matches no thumbprint of the OIDC provider'
            : 'whether the certificate of the issuer matches the thumbprints of the OIDC provider is not known',
        why: 'where AWS does not check the certificate with its own authorities, it compares it with the thumbprints of the provider',
        fix: 'in the target account, add the thumbprint of the present certificate to the OIDC provider',
    }),
    remedies: () => [],
}));

// EXTERNAL MODULE: ./lib/engine/answers.js
var answers = __webpack_require__(7105);
;// CONCATENATED MODULE: ./lib/causes/token-endpoint-error/index.js


/* harmony default export */ const token_endpoint_error = (defineCause({
    id: 'token-endpoint-error',
    title: 'the token endpoint of GitHub refused',
    culprit: 'fact',
    find: (c, kase) => c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && !(0,answers/* testimonyOf */.I)(kase.answer)?.transient
        ? kase.answer.message
        : undefined,
    explain: (e) => ({
        what: `the token endpoint of GitHub answered \`${e}\``,
        why: 'the job was allowed to ask, and the endpoint did not give it a token',
        fix: 'in the workflow, see to the request for the token: its audience, and the server it is sent to',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/token-endpoint-unavailable/index.js


/* harmony default export */ const token_endpoint_unavailable = (defineCause({
    id: 'token-endpoint-unavailable',
    title: 'the token endpoint of GitHub was not available',
    culprit: 'fact',
    find: (c, kase) => c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && (0,answers/* testimonyOf */.I)(kase.answer)?.transient
        ? kase.answer.message
        : undefined,
    explain: (e) => ({
        what: `the token endpoint of GitHub answered \`${e}\``,
        why: 'the endpoint was overloaded or not reachable; nothing about the workflow or the role is known to be wrong',
        fix: 'ask again; when it goes on, see whether the runner can reach GitHub',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/token-expired/index.js

/* harmony default export */ const token_expired = (defineCause({
    id: 'token-expired',
    title: 'the token expired before it was used',
    culprit: 'demand',
    find: (c) => (c.key === 'token-expiry' && c.truth === 'false' ? c : undefined),
    explain: () => ({
        what: 'the token was no longer valid when STS read it',
        why: 'a token of GitHub lives for about five minutes, and STS takes none after its `exp`',
        fix: 'in the workflow, ask for a new token right before each assumption in place of one that was kept',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/token-missing-required-claim/index.js

/* harmony default export */ const token_missing_required_claim = (defineCause({
    id: 'token-missing-required-claim',
    title: 'the token lacks a claim that STS requires',
    culprit: 'demand',
    find: (c) => (c.key === 'required-claim' && c.truth === 'false' ? c : undefined),
    explain: () => ({
        what: 'the token lacks a claim that STS requires',
        why: 'STS takes a token only with issuer, subject, audience, expiry and time of issue',
        fix: 'in the workflow, have the issuer put the missing claim into the token; most often it is the audience',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/trust-explicit-deny/index.js


/* harmony default export */ const trust_explicit_deny = (defineCause({
    id: 'trust-explicit-deny',
    title: 'a Deny statement of the trust policy matches the request',
    culprit: 'demand',
    find: (c, kase, want) => c.key === 'trust-deny' && c.truth === 'false'
        ? { told: true }
        : c.at.startsWith('/target/trustPolicy')
            ? denial(c, kase, want)
            : undefined,
    explain: (e) => ({
        what: 'told' in e ? "AWS's answer names an explicit deny in the trust policy" : denied(e, 'the trust policy'),
        why: 'a Deny statement that matches overrides every Allow',
        fix: 'in the target account, except this request from the Deny statement if it is meant to pass',
    }),
    remedies: (e) => ('told' in e ? [] : exceptions(e)),
}));

;// CONCATENATED MODULE: ./lib/causes/trust-policy-not-seen/index.js

/* harmony default export */ const trust_policy_not_seen = (defineCause({
    id: 'trust-policy-not-seen',
    title: 'the trust policy of the role was not seen',
    general: true,
    culprit: 'demand',
    find: (c) => (c.key === 'trust-policy' && c.truth === 'unknown') || (c.key === 'trust-allow' && c.truth === 'false')
        ? c
        : undefined,
    explain: (e) => ({
        what: e.truth === 'false'
            ? "AWS's answer says that the trust policy does not allow the request, and the policy was not read"
            : 'the trust policy of the role was not read',
        why: 'what a trust policy demands can be told only from the policy itself',
        fix: 'in the target account, compare the trust policy with the subject and the audience of the token, or with the caller',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/trust-principal-missing-caller/index.js






/* harmony default export */ const trust_principal_missing_caller = (defineCause({
    id: 'trust-principal-missing-caller',
    title: 'the trust policy does not name the caller',
    culprit: 'demand',
    find: (c, kase, want) => {
        const caller = kase.source.caller?.arn ?? '';
        const miss = principalMiss(c, kase, want);
        if (miss?.is === 'missing') {
            const arn = lastingArn(kase);
            return { caller, where: 'Principal', remedies: arn ? trustIn(kase, miss.place, arn) : [] };
        }
        if (principalArnMiss(c, kase, want)?.is !== 'other')
            return;
        const arn = lastingArn(kase);
        return { caller, where: 'aws:PrincipalArn', remedies: arn ? [[addTo(kase, c.at, arn)]] : [] };
    },
    explain: ({ caller, where, remedies }) => ({
        what: `the caller is \`${caller}\`, and no entry of \`${where}\` in the trust policy stands for it`,
        why: 'a trust policy must explicitly allow the principal that asks, inside one account too',
        fix: remedies.length > 0
            ? `in the target account, add the caller to \`${where}\` of the trust policy: of a session the ARN of its role`
            : "in the target account, add the ARN of the caller's role with its full path, or trust its account and compare `aws:PrincipalArn` by `ArnLike`",
    }),
    remedies: ({ remedies }) => remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/trust-principal-missing-provider/index.js




/* harmony default export */ const trust_principal_missing_provider = (defineCause({
    id: 'trust-principal-missing-provider',
    title: 'the OIDC provider of the token is not among the trusted principals',
    general: true,
    culprit: 'demand',
    find: (c, kase, want) => want === 'true' && c.truth === 'false' && isProviderComparison(c)
        ? { wanted: c.actual, entries: c.expected, kase }
        : undefined,
    explain: (e) => ({
        what: `the trust policy trusts ${conditionEdits_quoted(e.entries) || 'nobody'}, and the token belongs to ${e.wanted.is === 'present' ? conditionEdits_quoted(e.wanted.values) : 'another provider'}`,
        why: 'the provider of the token has to be a principal of the statement',
        fix: 'in the target account, add a statement for the OIDC provider of the token with a condition on its subject',
    }),
    remedies: (e) => statementForToken(e.kase),
}));

;// CONCATENATED MODULE: ./lib/causes/trust-principal-wrong-account/index.js








/* harmony default export */ const trust_principal_wrong_account = (defineCause({
    id: 'trust-principal-wrong-account',
    title: 'the trust policy trusts another account than the caller is in',
    culprit: 'demand',
    find: (c, kase, want) => {
        const arn = kase.source.caller?.arn ?? '';
        const account = (0,engine_arn/* parsePrincipalArn */.P3)(arn)?.account ?? '';
        const miss = principalMiss(c, kase, want);
        if (miss?.is === 'wrong-account' && miss.entry)
            return { arn, account, named: `\`${miss.entry}\``, miss };
        const found = c.truth === 'false' ? trustCondition(c, want, /^aws:principalaccount$/) : undefined;
        return found && account ? { arn, account, named: found.expected, miss: undefined } : undefined;
    },
    explain: ({ named, arn, account }) => ({
        what: `the trust policy names ${named}, and the caller \`${arn}\` is in account \`${account}\``,
        why: 'a principal is of one account, and the same name in another account is somebody else',
        fix: `in the target account, trust the caller's ARN of account \`${account}\`, and take the other account out if it was a mistake`,
    }),
    remedies: ({ miss }) => {
        const arn = miss && lastingArn(miss.kase);
        if (!arn || miss.entry === undefined)
            return [];
        const principals = (0,engine_pointer/* below */.Gz)(miss.place.at, 'Principal', 'AWS');
        return [...trustIn(miss.kase, miss.place, arn), [replaceIn(miss.kase, principals, miss.entry, arn)]];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/unsupported-claim-key/index.js




function unsupported_claim_key_evidence(c, kase, want) {
    const claim = claimOfKey(c.key);
    if (want !== 'true' || c.truth !== 'false' || !claim || c.actual.is !== 'absent' || !c.actual.never)
        return;
    const issuer = issuerFor(c, kase);
    return issuer?.toLowerCase() === prefixOfKey(c.key).toLowerCase() ? { comparison: c, kase, claim } : undefined;
}
/** Claims that can be had under another name, by the ids that names stand for. */
const INSTEAD = {
    repository_owner: 'repository_owner_id',
    enterprise: 'enterprise_id',
};
function unsupported_claim_key_remedies({ comparison: c, kase, claim }) {
    const claims = (0,engine_claims/* claimsOf */.ds)(kase)?.claims ?? {};
    const real = claims[claim];
    // A condition that this very token would not meet was not meant for it.
    if (real !== undefined && !c.expected.includes(String(real)))
        return [];
    const beside = (name, value) => rewrite(c, kase, (block) => withValues(conditionEdits_without(block, c.test, c.key), c.test, `${prefixOfKey(c.key)}:${name}`, value));
    const other = INSTEAD[claim];
    const id = other === undefined ? undefined : claims[other];
    return [
        ...(other !== undefined && id !== undefined && keepsSubject(c, kase, c.at) ? [beside(other, String(id))] : []),
        ...(keepsSubject(c, kase, c.at)
            ? [[removeCondition(kase, c.at)]]
            : typeof claims.sub === 'string' && /^StringEquals/.test(c.test)
                ? [beside('sub', claims.sub)]
                : []),
    ];
}
/* harmony default export */ const unsupported_claim_key = (defineCause({
    id: 'unsupported-claim-key',
    title: 'the condition is on a claim that AWS does not make a condition key',
    culprit: 'demand',
    find: unsupported_claim_key_evidence,
    explain: (e) => ({
        what: `the trust policy has a condition on \`${e.comparison.key}\`, and AWS makes no condition key of the claim \`${e.claim}\``,
        why: 'a condition on a key that is never in the request is never met, whatever the token holds',
        fix: 'in the target account, express the condition with a claim that AWS knows, or with the subject',
    }),
    remedies: unsupported_claim_key_remedies,
}));

;// CONCATENATED MODULE: ./lib/causes/wrong-action-in-trust/index.js



const ASSUMES = /^sts:assumerole(withsaml|withwebidentity)?$/i;
const otherAssume = (c) => ASSUMES.test(c.key) && c.at.startsWith('/target/trustPolicy') ? c.expected.find((a) => ASSUMES.test(a)) : undefined;
const principalTypes = (c, kase) => {
    const p = conditionEdits_statementOf(c, kase)?.Principal;
    return p !== null && typeof p === 'object' ? Object.keys(p) : [];
};
/** Whether the statement has a principal of the kind that makes this call. */
const fits = (c, kase) => principalTypes(c, kase).includes(c.key === 'sts:AssumeRole' ? 'AWS' : 'Federated');
/** Whether it also has one of a kind that needs the other action. */
const mixed = (c, kase) => principalTypes(c, kase).length > 1;
/* harmony default export */ const wrong_action_in_trust = (defineCause({
    id: 'wrong-action-in-trust',
    title: 'the statement allows the action of another call',
    culprit: 'demand',
    find: (c, kase, want) => {
        const other = want === 'true' && c.truth === 'false' && c.test === 'Action' ? otherAssume(c) : undefined;
        return other === undefined || !fits(c, kase) ? undefined : { comparison: c, kase, other };
    },
    explain: (e) => ({
        what: `the trust policy allows \`${e.other}\`, and the request needs \`${e.comparison.key}\``,
        why: 'the calls that assume a role are separate actions; none of them covers another',
        fix: `in the target account, allow \`${e.comparison.key}\` in the statement for this principal`,
    }),
    remedies: ({ comparison: c, kase, other }) => [
        [mixed(c, kase) ? addTo(kase, c.at, c.key) : replaceIn(kase, c.at, other, c.key)],
    ],
}));

;// CONCATENATED MODULE: ./lib/causes/wrong-condition-key/index.js


/* harmony default export */ const wrong_condition_key = (defineCause({
    id: 'wrong-condition-key',
    title: 'the right value stands under the wrong condition key',
    culprit: 'demand',
    find: (c, kase, want) => {
        const stray = want === 'true' && c.truth === 'false' ? strayKey(c, kase) : undefined;
        return stray && { ...stray, comparison: c, kase };
    },
    explain: (e) => ({
        what: `\`${e.value}\` stands under \`${e.comparison.key}\`, and it is a value of \`${e.right}\``,
        why: 'each condition key is compared with the claim of its own name only',
        fix: `in the target account, put the value under \`${e.right}\``,
    }),
    remedies: strayRemedies,
}));

;// CONCATENATED MODULE: ./lib/causes/index.js







































































































/** Every cause that is known, by id. */
const causes = [
    action_typo,
    aud_condition_mismatch,
    caller_identity_policy_condition,
    caller_identity_policy_deny,
    caller_identity_policy_missing,
    caller_identity_policy_resource,
    claim_not_trusted,
    clock_skew,
    condition_key_prefix_mismatch,
    condition_not_met,
    conditions_anded_intended_or,
    credentials_expired,
    credentials_invalid,
    dependabot_no_id_token,
    duration_chaining_limit,
    duration_exceeds_role_max,
    duration_key_never_present,
    duration_out_of_range,
    endpoint_policy_deny,
    external_id_invalid,
    external_id_mismatch,
    external_id_not_sent,
    external_id_whitespace_or_case,
    external_id_with_web_identity,
    federated_principal_for_assume_role,
    fork_pr_no_id_token,
    iam_propagation_delay,
    id_token_permission_missing,
    identity_side_not_seen,
    idp_keys_unreachable,
    idp_rejected_claim,
    invalid_principal_in_policy,
    mfa_condition,
    multiple_providers_anded_conditions,
    network_unreachable,
    oidc_provider_missing,
    packed_policy_too_large,
    partition_mismatch,
    permissions_boundary,
    principal_arn_condition_typo,
    principal_assumed_role_session,
    principal_org_condition,
    principal_stale_unique_id,
    principal_tag_condition,
    provider_arn_typo,
    provider_arn_wrong_account,
    provider_client_id_list,
    provider_issuer_changed,
    rcp_deny,
    request_tag_condition,
    resource_tag_condition,
    reusable_workflow_permission,
    role_arn_not_a_role,
    role_does_not_exist,
    role_self_assume,
    role_session_name_condition,
    roles_claim_excludes_role,
    root_user_caller,
    scp_deny,
    service_principal_instead_of_role,
    service_unavailable,
    session_name_invalid,
    session_policy_invalid,
    session_policy_limits,
    setsourceidentity_missing,
    signature_mismatch,
    source_identity_condition,
    source_identity_invalid,
    source_network_condition,
    statement_for_other_action,
    stringequals_with_wildcard,
    sts_region_disabled,
    sub_case_mismatch,
    sub_custom_template,
    sub_environment_not_trusted,
    sub_environment_vs_ref,
    sub_format_wrong,
    sub_immutable_id_format,
    sub_impossible_value,
    sub_mismatch,
    sub_missing_owner,
    sub_pattern_incomplete,
    sub_pull_request,
    sub_ref_not_trusted,
    sub_repo_not_listed,
    sub_repo_renamed_or_moved,
    sub_service_account_mismatch,
    tags_invalid,
    tagsession_missing,
    throttled,
    thumbprint_mismatch,
    token_endpoint_error,
    token_endpoint_unavailable,
    token_expired,
    token_missing_required_claim,
    trust_explicit_deny,
    trust_policy_not_seen,
    trust_principal_missing_caller,
    trust_principal_missing_provider,
    trust_principal_wrong_account,
    unsupported_claim_key,
    wrong_action_in_trust,
    wrong_condition_key,
];

;// CONCATENATED MODULE: ./lib/engine/demand.js

/** How many ways are kept: policies of real life have a handful, hostile ones any number. */
const demand_MOST = 40;
/** What is in the way: per way to a yes, the demands that are not met. */
const corrections = (j) => ways(j, 'true', (part, want) => part.truth === want);
/** What a policy asks for: per way to a yes, every demand. */
const requirements = (j) => ways(j, 'true', () => false);
function ways(j, want, settled) {
    if (settled(j, want))
        return { sets: [[]], capped: false };
    switch (j.kind) {
        case 'comparison':
            return { sets: [[{ comparison: j, want }]], capped: false };
        case 'not':
            return ways(j.part, (0,truth/* not */.AU)(want), settled);
        case 'observed':
            return ways(j.part, want, settled);
        default: {
            const each = j.parts.map((p) => ways(p, want, settled));
            const together = (j.kind === 'all') === (want === 'true');
            const sets = together ? each.reduce(both, { sets: [[]], capped: false }) : cut(each.flatMap((w) => w.sets));
            return { sets: sets.sets, capped: sets.capped || each.some((w) => w.capped) };
        }
    }
}
const isOne = (w) => w.sets.length === 1 && w.sets[0]?.length === 0;
const both = (a, b) => {
    // Most parts of a tree are settled and ask for nothing; leaving them out keeps hostile policies cheap.
    if (isOne(a))
        return { ...b, capped: a.capped || b.capped };
    if (isOne(b))
        return { ...a, capped: a.capped || b.capped };
    const joined = cut(a.sets.flatMap((x) => b.sets.map((y) => [...x, ...y])));
    return { sets: joined.sets.map(distinct), capped: joined.capped || a.capped || b.capped };
};
/** The nearest ways: those that ask for the fewest other principals, then those that ask for the least. */
function cut(sets) {
    if (sets.length <= demand_MOST)
        return { sets, capped: false };
    const cost = (s) => s.filter((d) => d.comparison.test === 'Principal').length * 1000 + s.length;
    return { sets: sets.toSorted((a, b) => cost(a) - cost(b)).slice(0, demand_MOST), capped: true };
}
/** The name of a comparison: the same one is met once per action, and asks for the same change. */
const demand_identity = (c) => `${c.at} ${c.test} ${c.key}`;
const distinct = (demands) => [
    ...new Map(demands.map((d) => [`${demand_identity(d.comparison)} ${d.want}`, d])).values(),
];

// EXTERNAL MODULE: ./lib/engine/gates/gate.js
var gate = __webpack_require__(9574);
;// CONCATENATED MODULE: ./lib/engine/gates/trustPolicy.js



const trustPolicy_AT = '/target/trustPolicy';
/**
 * Whether the role's trust policy allows the assumption, and with it every action that the request needs: even inside one
 * account a trust policy must allow explicitly (IAM User Guide, "How AWS enforcement code logic evaluates requests").
 */
const trustPolicy = {
    id: 'trust-policy',
    at: trustPolicy_AT,
    judge: (r) => (0,engine_judgement/* all */.Q7)(trustPolicy_AT, [roleExists(r), ...granted(r)]),
};
const notRead = (r) => (0,gate/* unseen */.nv)(trustPolicy_AT, 'allows', 'trust-policy', r.actions, {
    what: 'the trust policy of the role',
    why: 'it was not read',
    from: 'trust-policy',
});
function roleExists(r) {
    const { role, trustPolicy } = r.kase.target;
    const at = '/workflow/inputs/role-arn';
    const wanted = r.roleArn ? [r.roleArn] : [];
    if (role?.exists === false)
        return (0,gate/* compared */.mU)(at, 'exists', 'role', wanted, { is: 'absent', from: '/target/role' }, false);
    if (role?.arn && r.roleArn)
        return (0,gate/* compared */.mU)(at, 'exists', 'role', [role.arn], { is: 'present', values: [r.roleArn], from: at }, role.arn === r.roleArn);
    if (role?.exists || trustPolicy !== undefined)
        return (0,gate/* compared */.mU)(at, 'exists', 'role', wanted, { is: 'present', values: wanted, from: '/target/role' }, true);
    return (0,gate/* unseen */.nv)(at, 'exists', 'role', wanted, (0,gate/* presumed */.qO)('whether the role exists', 'it was not read', 'role'));
}
/** What the trust policy decides on the request, action by action, without looking at who else has a say. */
function granted(r, only) {
    const { trustPolicy: json } = r.kase.target;
    if (json === undefined)
        return [notRead(r)];
    const document = documentAt(trustPolicy_AT, json, 'trust');
    return r.actions.flatMap((action) => [allows(document, r, action, only), doesNotDeny(document, r, action)]);
}
/** What the trust policy asks of a request before it grants it, its denials aside. */
function trustPolicy_granting(r) {
    const { trustPolicy: json } = r.kase.target;
    if (json === undefined)
        return [];
    const document = documentAt(trustPolicy_AT, json, 'trust');
    return r.actions.map((action) => allows(document, r, action));
}
/** Whether the trust policy allows the request through an entry that matches in one of these ways. */
const trustsAs = (r, ...ways) => (0,engine_judgement/* all */.Q7)(trustPolicy_AT, granted(r, (m) => ways.includes(m))).truth;

;// CONCATENATED MODULE: ./lib/engine/gates/identityPolicy.js





const identityPolicy_AT = '/source/identityPolicies';
/**
 * Whether the caller's own side lets it ask: identity policies, within the permissions boundary and the session policies.
 * Across accounts they must allow; inside one account a trust policy that names the caller itself makes them needless (STS
 * API, AssumeRole), and lifts the limits of boundary and session policy where it names a user or a session (IAM User Guide,
 * "How AWS enforcement code logic evaluates requests"). A web identity call has no such side.
 */
const identityPolicy = {
    id: 'identity-policy',
    at: '/source',
    judge: (r) => r.api === 'AssumeRoleWithWebIdentity'
        ? (0,engine_judgement/* all */.Q7)('/source', [])
        : (0,engine_judgement/* all */.Q7)('/source', [notRoot(r), ...r.actions.flatMap((a) => identityPolicy_judgeAction(r, a))]),
};
const notRoot = (r) => (0,gate/* compared */.mU)('/source/caller/arn', 'is not the root user', 'root-user', [], r.caller
    ? { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }
    : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller', presumed: true } }, r.caller ? r.caller.kind !== 'account' : 'unknown');
function identityPolicy_judgeAction(r, action) {
    const { identityPolicies, permissionsBoundary, sessionPolicies } = r.kase.source;
    const policies = identityPolicies?.map((p, i) => documentAt((0,engine_pointer/* below */.Gz)(identityPolicy_AT, i), p, 'identity'));
    const allowed = policies
        ? (0,engine_judgement/* any */.bz)(identityPolicy_AT, policies.length > 0
            ? policies.map((d) => allows(d, r, action))
            : [(0,gate/* compared */.mU)(identityPolicy_AT, 'Allow', action, ['Allow'], { is: 'absent', from: identityPolicy_AT }, false)])
        : (0,gate/* unseen */.nv)(identityPolicy_AT, 'allows', action, [action], {
            what: "the caller's identity policies",
            why: 'they were not read',
            from: 'identity-policies',
        });
    const denials = (policies ?? []).map((d) => doesNotDeny(d, r, action));
    const direct = trusted(r, 'user', 'session', 'role', 'anyone');
    const lifted = trusted(r, 'user', 'session', 'anyone');
    return [
        (0,engine_judgement/* any */.bz)(identityPolicy_AT, [...direct, allowed]),
        ...denials,
        ...limit(r, action, permissionsBoundary === undefined ? undefined : [permissionsBoundary], '/source/permissionsBoundary', 'the permissions boundary of the caller', lifted),
        ...limit(r, action, sessionPolicies, '/source/sessionPolicies', "the session policies of the caller's session", lifted),
    ];
}
/** The short cut inside one account, as one comparison: how it is decided is the trust policy's own tree. */
function trusted(r, ...ways) {
    if (r.sameAccount !== true)
        return [];
    return [
        (0,gate/* compared */.mU)('/target/trustPolicy', 'names the caller itself', 'direct-trust', [], { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }, trustsAs(r, ...ways)),
    ];
}
function limit(r, action, documents, at, what, lifted) {
    if (!documents)
        return [
            (0,gate/* unseen */.nv)(at, 'allows', action, [action], (0,gate/* presumed */.qO)(what, 'whether there is one was not read', at.includes('session') ? 'session-policies' : 'identity-policies')),
        ];
    const list = at.endsWith('Policies');
    const read = documents.map((d, i) => documentAt(list ? (0,engine_pointer/* below */.Gz)(at, i) : at, d, 'identity'));
    return read.flatMap((d) => [(0,engine_judgement/* any */.bz)(d.at, [...lifted, allows(d, r, action)]), doesNotDeny(d, r, action)]);
}

;// CONCATENATED MODULE: ./lib/engine/gates/organization.js




/**
 * Whether the organizations allow it: SCPs limit the caller's account, and so never a web identity call; RCPs limit the
 * role's account, and can only deny, because `RCPFullAWSAccess` is always attached (AWS Organizations User Guide, "Resource
 * control policies"). The SCPs of a case are taken together: some must allow, none may deny. With them stands what else neither side's
 * own policies say: a VPC endpoint on the way, and changes that are not everywhere yet.
 */
const organization_organization = {
    id: 'organization',
    at: '/target/rcps',
    judge: (r) => (0,engine_judgement/* all */.Q7)('/target/rcps', [
        ...(r.api === 'AssumeRoleWithWebIdentity' ? [] : scps(r)),
        ...rcps(r),
        endpoint(r),
        propagated(),
    ]),
};
function scps(r) {
    const given = r.kase.source.scps;
    const at = '/source/scps';
    if (!given)
        return [
            (0,gate/* unseen */.nv)(at, 'allow', 'scp', r.actions, (0,gate/* presumed */.qO)("the service control policies of the caller's account", 'they were not read', 'organization-policies')),
        ];
    const read = given.map((p, i) => documentAt((0,engine_pointer/* below */.Gz)(at, i), p, 'identity'));
    return r.actions.flatMap((action) => [
        ...(read.length > 0
            ? [
                (0,engine_judgement/* any */.bz)(at, read.map((d) => allows(d, r, action))),
            ]
            : []),
        ...read.map((d) => doesNotDeny(d, r, action)),
    ]);
}
function rcps(r) {
    const given = r.kase.target.rcps;
    const at = '/target/rcps';
    if (!given)
        return [
            (0,gate/* unseen */.nv)(at, 'allow', 'rcp', r.actions, (0,gate/* presumed */.qO)("the resource control policies of the role's account", 'they were not read', 'organization-policies')),
        ];
    return given.flatMap((p, i) => r.actions.map((action) => doesNotDeny(documentAt((0,engine_pointer/* below */.Gz)(at, i), p, 'resource-control'), r, action)));
}
const endpoint = (r) => (0,gate/* unseen */.nv)('/source/endpointPolicy', 'allows', 'endpoint-policy', r.actions, (0,gate/* presumed */.qO)('the policy of a VPC endpoint on the way, if there is one', 'it was not read', 'aws'));
const propagated = () => (0,gate/* unseen */.nv)('/target/role', 'is everywhere', 'propagation', [], (0,gate/* presumed */.qO)('whether the last change of the role has reached all of AWS', 'IAM is eventually consistent', 'aws'));

;// CONCATENATED MODULE: ./lib/engine/gates/provider.js



const provider_AT = '/target/oidcProvider';
/**
 * Whether the role's account has an IAM OIDC provider for the token's issuer, and takes the token's audience for one of its
 * client ids (IAM User Guide, "Create an OpenID Connect (OIDC) identity provider in IAM").
 */
const provider = {
    id: 'provider',
    at: provider_AT,
    judge: (r) => (r.api === 'AssumeRole' ? (0,engine_judgement/* all */.Q7)(provider_AT, []) : (0,engine_judgement/* all */.Q7)(provider_AT, judgeProvider(r))),
};
const provider_notRead = (0,gate/* presumed */.qO)('the OIDC provider of the target account', 'it was not read', 'oidc-provider');
function judgeProvider(r) {
    const known = r.kase.target.oidcProvider;
    const wanted = r.issuer ? [r.issuer] : [];
    const keys = (0,gate/* unseen */.nv)(provider_AT, 'are reachable', 'idp-keys', wanted, (0,gate/* presumed */.qO)("the issuer's keys, as AWS fetches them", 'only AWS fetches them', 'aws'));
    const thumbprint = (0,gate/* unseen */.nv)(provider_AT, 'matches', 'thumbprint', [], (0,gate/* presumed */.qO)("the provider's certificate, as AWS checks it", 'only AWS checks it', 'aws'));
    if (known === 'missing')
        return [
            (0,gate/* compared */.mU)(provider_AT, 'exists', 'oidc-provider', wanted, { is: 'absent', from: provider_AT }, false),
            clientIds(r, undefined),
            keys,
            thumbprint,
        ];
    const exists = known
        ? (0,gate/* compared */.mU)(provider_AT, 'exists', 'oidc-provider', wanted, { is: 'present', values: [known.url ?? ''], from: provider_AT }, isFor(r, known.url))
        : (0,gate/* unseen */.nv)(provider_AT, 'exists', 'oidc-provider', wanted, provider_notRead);
    return [exists, clientIds(r, known?.['client-ids']), keys, thumbprint];
}
const isFor = (r, url) => url === undefined
    ? true
    : r.issuer === undefined
        ? 'unknown'
        : url.replace(/^https:\/\//, '').replace(/\/$/, '') === r.issuer;
function clientIds(r, ids) {
    const at = `${provider_AT}/client-ids`;
    const azp = (0,engine_claims/* claim */.B7)(r.kase, 'azp');
    const audience = typeof azp === 'object' ? azp : (0,engine_claims/* claim */.B7)(r.kase, 'aud');
    if (!ids)
        return (0,gate/* unseen */.nv)(at, 'lists', 'client-id', typeof audience === 'object' ? audience.values : [], provider_notRead);
    if (audience === 'unknown')
        return (0,gate/* unseen */.nv)(at, 'lists', 'client-id', ids, {
            what: 'the audience of the token',
            why: 'the claims were not given',
            from: 'token',
        });
    const values = audience === 'absent' ? [] : audience.values;
    return (0,gate/* compared */.mU)(at, 'lists', 'client-id', ids, values.length > 0
        ? { is: 'present', values, from: '/workflow/claims/aud' }
        : { is: 'absent', from: '/workflow/claims/aud' }, values.some((v) => ids.includes(v)));
}

;// CONCATENATED MODULE: ./lib/engine/gates/session.js


const session_AT = '/workflow/inputs/duration-seconds';
/** AWS's default, and the longest a session of a chained role may last (IAM User Guide, "Role chaining"). */
const session_HOUR = 3600;
/** Whether the session may last as long as asked: the role's own maximum, and one hour for a chained role. */
const session = {
    id: 'session',
    at: session_AT,
    judge: (r) => (0,engine_judgement/* all */.Q7)(session_AT, [maximum(r), chaining(r), packed()]),
};
function maximum(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'] ?? session_HOUR;
    const max = r.kase.target.role?.['max-session-duration'];
    const actual = { is: 'present', values: [String(seconds)], from: session_AT };
    // No role has a maximum below one hour.
    if (max === undefined && seconds <= session_HOUR && r.kase.workflow.inputs['duration-seconds'] !== undefined)
        return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(session_HOUR)], actual, true);
    if (max === undefined)
        return (0,gate/* unseen */.nv)(session_AT, 'at most', 'max-session-duration', [], (0,gate/* presumed */.qO)('the maximum session duration of the role', 'it was not read', 'role'));
    return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(max)], actual, seconds <= max);
}
function chaining(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'];
    if (r.api !== 'AssumeRoleWithWebIdentity' && r.caller?.kind === 'session' && typeof seconds === 'number')
        return (0,gate/* compared */.mU)(session_AT, 'at most', 'chaining-limit', [String(session_HOUR)], { is: 'present', values: [String(seconds)], from: session_AT }, seconds <= session_HOUR);
    return (0,gate/* unseen */.nv)(session_AT, 'at most', 'chaining-limit', [String(session_HOUR)], (0,gate/* presumed */.qO)('whether the role is reached by chaining', 'the caller or the duration was not given', 'caller'));
}
const packed = () => (0,gate/* unseen */.nv)('/workflow/inputs/tags', 'fit', 'packed-size', [], (0,gate/* presumed */.qO)('the packed size of session tags and session policies', 'only AWS computes it', 'aws'));

// EXTERNAL MODULE: ./lib/engine/gates/token.js
var token = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/engine/gates/index.js







/** The points of refusal, in the order in which a request comes to them. */
const gates = [token/* token */.S, request/* request */.Em, provider, trustPolicy, identityPolicy, organization_organization, session];

;// CONCATENATED MODULE: ./lib/engine/evaluate.js




/**
 * Would this request be let through? Works out every gate in AWS's order; an answer speaks for the gates that may have given
 * it and for every gate before them. What it says in so many words is a fact; that it refuses at all is evidence that
 * settles the unknown and never overrules what was worked out.
 * @param kase a settled case
 */
function evaluate(kase) {
    const request = (0,engine_request/* requestOf */.f)(kase);
    const testimony = kase.answer && (0,answers/* testimonyOf */.I)(kase.answer);
    const judged = gates.map((g) => ({ id: g.id, judgement: hear(g, g.judge(request), testimony) }));
    const first = testimony ? Math.min(...testimony.gates.map((id) => gates.findIndex((g) => g.id === id))) : -1;
    const cleared = judged.map((g, i) => (i < first ? { ...g, judgement: (0,engine_judgement/* observed */.Px)(g.judgement, 'true') } : g));
    return {
        judgement: (0,engine_judgement/* all */.Q7)('/target', cleared.map((g) => g.judgement)),
        gates: cleared,
    };
}
/** The gate's judgement with the one comparison that AWS named made false; a comparison of its own when the gate has none. */
function hear(gate, judgement, testimony) {
    const key = testimony?.key;
    if (key === undefined || !testimony?.gates.includes(gate.id))
        return judgement;
    const named = (0,engine_judgement/* comparisons */.lU)(judgement).some((c) => c.key === key && (!testimony.at || c.at === testimony.at));
    if (named)
        return (0,engine_judgement/* rebuild */.aq)(judgement, (c) => (c.key === key && c.truth !== 'true' ? { ...c, truth: 'false', told: true } : c));
    // The comparisons that were worked out say more than AWS's sentence: they are the reason, and it is their sum.
    if (judgement.truth === 'false')
        return judgement;
    const at = testimony.at ?? gate.at;
    const told = {
        kind: 'comparison',
        at,
        test: 'answered',
        key,
        expected: [],
        actual: { is: 'unknown', gap: { what: `\`${key}\``, why: "only AWS's answer names it", from: 'aws' }, from: at },
        truth: 'false',
        told: true,
    };
    return (0,engine_judgement/* all */.Q7)(judgement.at, [judgement, told]);
}
/** What is expected of AWS from what is known, its own statements included; what is presumed to pass does. */
const expected = (kase) => (0,engine_judgement/* presuming */.X2)(evaluate(kase).judgement).truth;

;// CONCATENATED MODULE: ./lib/engine/finding.js
/** Whether a demand is known not to be met, rather than merely not known to be. */
const isProven = (d) => d.comparison.truth !== 'unknown';
/** The claims on a set of demands; specific causes hide general ones on the same comparison. */
function claimsOn(kase, set, causes) {
    return set.flatMap((d) => {
        const claims = causes.flatMap((c) => c.claim(d, kase) ?? []);
        const specific = claims.filter((c) => !c.general);
        return specific.length > 0 ? specific : claims.slice(0, 1);
    });
}
/** The order of ways, key by key; every key is a fact the reader can check. */
const nearness = [
    (c) => c.set.filter((d) => d.comparison.test === 'Principal' && isForeign(d.comparison)).length,
    (c) => c.set.filter((d) => !c.claims.some((x) => x.demand === d && !x.general)).length,
    (c) => c.set.length,
    (c) => c.claims.length,
];
/** The nearest way first. */
const byNearness = (a, b) => nearness.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0;
/** Whether a Principal element is for another kind of caller altogether, so that its statement was never meant for this one. */
const isForeign = (c) => !c.expected.some(c.actual.from?.startsWith('/workflow/claims') ? namesProvider : namesCaller);
const namesProvider = (entry) => entry.includes(':oidc-provider/') || BUILT_IN.includes(entry);
const namesCaller = (entry) => /^(\d{12}|\*|A(IDA|ROA)[A-Z0-9]+)$/.test(entry) || (/^arn:/.test(entry) && !/:(oidc|saml)-provider\//.test(entry));
/** The identity providers that need no IAM provider of their own (IAM User Guide, "Principal": web identity). */
const BUILT_IN = ['accounts.google.com', 'cognito-identity.amazonaws.com', 'graph.facebook.com', 'www.amazon.com'];

;// CONCATENATED MODULE: ./lib/engine/others.js









/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
const trusts = (kase) => (0,engine_judgement/* presuming */.X2)((0,engine_judgement/* all */.Q7)('/target/trustPolicy', granted((0,engine_request/* requestOf */.f)(kase)))).truth;
/** The requests that the policy grants today, as far as they can be read off the policy itself. */
function regulars(kase, most) {
    if (kase.target.trustPolicy === undefined)
        return [];
    const { sets } = requirements((0,engine_judgement/* all */.Q7)('/target/trustPolicy', trustPolicy_granting((0,engine_request/* requestOf */.f)(kase))));
    const found = new Map();
    for (const set of sets) {
        for (const edits of instances(set).slice(0, most)) {
            const key = JSON.stringify(edits);
            if (found.size >= most || found.has(key))
                continue;
            const other = edit_apply(kase, edits);
            if (isPossible(kase, other) && trusts(other) === 'true')
                found.set(key, { who: others_nameOf(other, edits), edits });
        }
    }
    return [...found.values()];
}
const MOST_INSTANCES = 16;
/** Up to four requests that meet a set of demands, as edits of ours. */
function instances(set) {
    let out = [[]];
    for (const d of set) {
        const { actual, expected, test } = d.comparison;
        if (d.want !== 'true' || d.comparison.truth === 'true' || actual.is === 'unknown' || /Not|Null/.test(test))
            continue;
        const from = actual.from;
        if (test === 'Principal') {
            const arns = expected.map(callerFor).filter((a) => a !== undefined);
            if (from !== '/source/caller/arn' || arns.length === 0)
                return [];
            out = out.flatMap((edits) => arns.slice(0, 4).map((arn) => [...edits, { op: 'add', path: '/source/caller', value: { arn } }]));
        }
        else if (from.startsWith('/workflow/claims/') || from.startsWith('/workflow/inputs/')) {
            out = out
                .flatMap((edits) => expected.slice(0, 4).map((v) => [...edits, { op: 'add', path: from, value: instanceOf(v) }]))
                .slice(0, MOST_INSTANCES);
        }
    }
    return out.filter((edits) => edits.length > 0);
}
/** A caller that an entry of a Principal element stands for. */
function callerFor(entry) {
    const account = /^\d{12}$/.test(entry) ? entry : undefined;
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(entry);
    if (account || arn?.kind === 'account')
        return `arn:${arn?.partition ?? 'aws'}:iam::${account ?? arn?.account}:role/any-role`;
    return arn?.kind === 'user' || arn?.kind === 'role' || arn?.kind === 'session' ? entry : undefined;
}
/** Whether GitHub could issue such a subject: the repository at hand has one format, and only so many kinds of context exist. */
function isPossible(ours, other) {
    const mine = subjectOf(ours);
    const theirs = subjectOf(other);
    if (!mine || !other.workflow.claims)
        return true;
    if (!theirs)
        return String(other.workflow.claims.sub).startsWith('repo:') === false;
    const sameRepository = theirs.owner === mine.owner && theirs.repo === mine.repo;
    if (sameRepository && (theirs.ownerId === undefined) !== (mine.ownerId === undefined))
        return false;
    return (0,subject/* contextKind */.SD)(theirs.context) !== 'other';
}
const subjectOf = (kase) => {
    const sub = (0,engine_claims/* claimsOf */.ds)(kase)?.claims.sub;
    return typeof sub === 'string' ? (0,subject/* parseSubject */.Ci)(sub) : undefined;
};
const others_nameOf = (other, edits) => {
    const sub = other.workflow.claims?.sub;
    if (edits.some((e) => e.path === '/workflow/claims/sub'))
        return `\`${String(sub)}\``;
    const caller = edits.find((e) => e.path === '/source/caller');
    if (caller)
        return `\`${other.source.caller?.arn}\``;
    return edits
        .map((e) => `\`${e.op === 'remove' ? '' : String(e.value)}\` as ${e.path.split('/').at(-1)}`)
        .join(' and ');
};
/** The requests one step away from ours that the policy refuses today: nobody may come in with us. */
function strangers(kase) {
    if (kase.target.trustPolicy === undefined)
        return [];
    const web = kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const near = web ? tokensNear(kase) : callersNear(kase);
    return near.filter((o) => trusts(edit_apply(kase, o.edits)) === 'false');
}
function tokensNear(kase) {
    const known = (0,engine_claims/* claimsOf */.ds)(kase);
    const sub = known?.claims.sub;
    if (!known || typeof sub !== 'string')
        return [];
    const claims = (more) => [
        { op: 'add', path: '/workflow/claims', value: { ...known.claims, ...more } },
    ];
    const account = /^system:serviceaccount:([^:]*):(.*)$/.exec(sub);
    if (account)
        return [
            {
                who: 'the same service account of another namespace',
                edits: claims({ sub: `system:serviceaccount:${account[1]}-other:${account[2]}` }),
            },
            {
                who: 'another service account of the namespace',
                edits: claims({ sub: `system:serviceaccount:${account[1]}:${account[2]}-other` }),
            },
        ];
    const s = (0,subject/* parseSubject */.Ci)(sub);
    if (!s)
        return [{ who: 'another subject of the same issuer', edits: claims({ sub: `${sub}-other` }) }];
    const ref = /^ref:(refs\/.*)$/.exec(s.context)?.[1];
    const as = (who, change, more = {}) => {
        const t = { ...s, ...change };
        return {
            who,
            edits: claims({ sub: (0,subject/* formatSubject */.QK)(t), repository: `${t.owner}/${t.repo}`, repository_owner: t.owner, ...more }),
        };
    };
    const stranger = (id) => (id ? { ownerId: `${id}9` } : {});
    const elsewhere = (id) => (id ? { repoId: `${id}9` } : {});
    const others = { repository_id: '999999999', repository_owner_id: '999999999' };
    return [
        as('another repository of the owner', { repo: `${s.repo}-other`, ...elsewhere(s.repoId) }, { repository_id: '999999999' }),
        as('a repository of another owner', { owner: 'other', ...stranger(s.ownerId), ...elsewhere(s.repoId) }, others),
        as('an owner whose name only begins alike', { owner: `${s.owner}-other`, ...stranger(s.ownerId), ...elsewhere(s.repoId) }, others),
        as('another branch', { context: 'ref:refs/heads/other-branch' }, { ref: 'refs/heads/other-branch', environment: null }),
        as('another tag', { context: 'ref:refs/tags/other-tag' }, { ref: 'refs/tags/other-tag', environment: null }),
        as('another environment', { context: 'environment:other-environment' }, { environment: 'other-environment' }),
        as('any pull request', { context: 'pull_request' }, { ref: 'refs/pull/1/merge', environment: null }),
        ...(ref
            ? []
            : [
                as('the branch `main` without that environment', { context: 'ref:refs/heads/main' }, { ref: 'refs/heads/main', environment: null }),
            ]),
    ].filter((o) => JSON.stringify(o.edits[0]) !== JSON.stringify(claims({})[0]));
}
function callersNear(kase) {
    const arn = kase.source.caller?.arn;
    const c = arn ? (0,engine_arn/* parsePrincipalArn */.P3)(arn) : undefined;
    if (!c || c.kind === 'account')
        return [];
    const as = (who, value) => ({
        who,
        edits: [{ op: 'add', path: '/source/caller', value: { arn: value } }],
    });
    const other = c.account === '999999999999' ? '888888888888' : '999999999999';
    const without = (who, value) => ({
        who,
        edits: [{ op: 'add', path: '/workflow/inputs/external-id', value }],
    });
    const sessions = c.kind === 'session'
        ? [as('another session of the role', `arn:${c.partition}:sts::${c.account}:assumed-role/${c.name}/other-session`)]
        : [];
    return [
        as('a role of another account', `arn:${c.partition}:iam::${other}:role/any-role`),
        as('the same name in another account', (arn ?? '').replace(`:${c.account}:`, `:${other}:`)),
        as("another role of the caller's account", `arn:${c.partition}:sts::${c.account}:assumed-role/other-role/session`),
        as("a user of the caller's account", `arn:${c.partition}:iam::${c.account}:user/other-user`),
        ...sessions,
        without('the same caller without an external ID', null),
        without('the same caller with another external ID', 'other-external-id'),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/policy/problem.js
/** What a document problem is made of, at a path. */
const problemAt = (severity) => (id, path, message) => ({ id, severity, message, path });
/** IAM refuses to save it, and AWS says so or its answer is on record. */
const errorAt = problemAt('error');
/** IAM saves it, or whether it does is disputed. */
const warningAt = problemAt('warning');

;// CONCATENATED MODULE: ./lib/engine/policy/elementProblems.js


const TOP = ['Version', 'Id', 'Statement'];
const elementProblems_ELEMENTS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/** The statements of a document that are objects, each with the way to it. */
function elementProblems_statementsOf(top) {
    const { Statement } = top;
    const list = Array.isArray(Statement)
        ? Statement.map((s, i) => ({ s, path: ['Statement', String(i)] }))
        : [{ s: Statement, path: ['Statement'] }];
    return list.flatMap(({ s, path }) => (isMembers(s) ? [{ statement: s, path }] : []));
}
/** Whether a value is an object with members. */
const isMembers = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);
/** One value or a list of values, each with the way to it. */
const valuesAt = (v, path) => v === undefined
    ? []
    : Array.isArray(v)
        ? v.map((value, i) => ({ value, path: [...path, String(i)] }))
        : [{ value: v, path }];
/** A value as a message shows it. */
const elementProblems_shown = (v) => `\`${typeof v === 'string' ? v : JSON.stringify(v)}\``;
/** What is wrong around the statements (IAM User Guide, "IAM JSON policy elements: Version", "… Sid"). */
function topProblems(top) {
    const out = Object.keys(top)
        .filter((k) => !TOP.includes(k))
        .map((k) => errorAt('element-unknown', [k], `${elementProblems_shown(k)} is not an element of a policy document`));
    if (top.Version !== undefined && top.Version !== '2012-10-17' && top.Version !== '2008-10-17')
        out.push(errorAt('version-unknown', ['Version'], `the version ${elementProblems_shown(top.Version)} is neither \`2012-10-17\` nor \`2008-10-17\``));
    if (top.Id !== undefined && typeof top.Id !== 'string')
        out.push(errorAt('id-not-string', ['Id'], `the Id ${elementProblems_shown(top.Id)} is not a string`));
    if (top.Statement === undefined)
        out.push(errorAt('statement-missing', [], 'the document has no Statement'));
    else if (Array.isArray(top.Statement) && top.Statement.length === 0)
        out.push(errorAt('statement-empty', ['Statement'], 'the Statement holds no statement'));
    for (const { value, path } of valuesAt(top.Statement, ['Statement']))
        if (!isMembers(value))
            out.push(errorAt('statement-not-object', path, 'a statement has to be a JSON object'));
    return [...out, ...doubledSids(top)];
}
function doubledSids(top) {
    const seen = new Set();
    return elementProblems_statementsOf(top).flatMap(({ statement: { Sid }, path }) => {
        if (typeof Sid !== 'string' || Sid === '')
            return [];
        if (seen.has(Sid))
            return [errorAt('sid-duplicate', [...path, 'Sid'], `the Sid ${elementProblems_shown(Sid)} is used by an earlier statement`)];
        seen.add(Sid);
        return [];
    });
}
/** What is wrong with the elements of one statement, its principal and its conditions apart. */
function elementProblems(s, path, kind) {
    const at = (name) => [...path, name];
    const out = Object.keys(s)
        .filter((k) => !elementProblems_ELEMENTS.includes(k))
        .map((k) => errorAt('element-unknown', at(k), `${elementProblems_shown(k)} is not an element of a statement`));
    if (s.Sid !== undefined && (typeof s.Sid !== 'string' || !/^[A-Za-z0-9]*$/.test(s.Sid)))
        out.push(errorAt('sid-malformed', at('Sid'), `the Sid ${elementProblems_shown(s.Sid)} holds more than letters and digits`));
    if (s.Effect === undefined)
        out.push(errorAt('effect-missing', path, 'the statement has no Effect'));
    else if (s.Effect !== 'Allow' && s.Effect !== 'Deny')
        out.push(errorAt('effect-unknown', at('Effect'), `the Effect ${elementProblems_shown(s.Effect)} is neither \`Allow\` nor \`Deny\``));
    out.push(...actionProblems(s, path, kind));
    for (const name of ['Resource', 'NotResource'])
        if (kind === 'trust' && s[name] !== undefined)
            out.push(errorAt('resource-in-trust-policy', at(name), `a trust policy has no ${name}: it applies to the role it is attached to`));
    if (kind !== 'trust' && s.Resource === undefined && s.NotResource === undefined)
        out.push(errorAt('resource-missing', path, 'the statement has neither Resource nor NotResource'));
    return out;
}
/**
 * The actions that a trust policy may name. The list is not AWS's own word, so an action of STS that is not on it is no more
 * than a warning.
 */
const TRUST_ACTIONS = [
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'DecodeAuthorizationMessage',
    'GetAccessKeyInfo',
    'GetCallerIdentity',
    'GetFederationToken',
    'GetServiceBearerToken',
    'GetSessionToken',
    'SetContext',
    'SetSourceIdentity',
    'TagSession',
];
function actionProblems(s, path, kind) {
    if (s.Action === undefined && s.NotAction === undefined)
        return [errorAt('action-missing', path, 'the statement has neither Action nor NotAction')];
    const both = s.Action !== undefined && s.NotAction !== undefined
        ? [errorAt('action-twice', [...path, 'NotAction'], 'the statement has both Action and NotAction')]
        : [];
    const each = ['Action', 'NotAction'].flatMap((name) => {
        const values = valuesAt(s[name], [...path, name]);
        return s[name] !== undefined && values.length === 0
            ? [warningAt('action-empty', [...path, name], `the list of ${name} is empty`)]
            : values.flatMap((v) => actionProblem(v.value, v.path, kind));
    });
    return [...both, ...each];
}
function actionProblem(value, path, kind) {
    if (typeof value !== 'string')
        return [errorAt('action-not-string', path, `the action ${elementProblems_shown(value)} is not a string`)];
    if (value === '*')
        return [];
    const [service = '', name, more] = value.toLowerCase().split(':');
    if (name === undefined || more !== undefined || service === '' || name === '')
        return [errorAt('action-malformed', path, `the action ${elementProblems_shown(value)} is not of the form \`service:Name\``)];
    if (kind !== 'trust')
        return [];
    if (!matchesPattern({ text: service }, 'sts'))
        return [errorAt('action-not-of-sts', path, `the action ${elementProblems_shown(value)} is not one of STS`)];
    return TRUST_ACTIONS.some((a) => matchesPattern({ text: name }, a.toLowerCase()))
        ? []
        : [warningAt('action-unknown', path, `the action ${elementProblems_shown(value)} covers no action that a trust policy can allow`)];
}

;// CONCATENATED MODULE: ./lib/engine/policy/conditionProblems.js



/** What is wrong with the conditions of a statement (IAM User Guide, "Condition operators"; "Access Analyzer policy check reference"). */
function conditionProblems(s, path, variables) {
    const c = s.Condition;
    const at = [...path, 'Condition'];
    if (c === undefined)
        return [];
    if (!isMembers(c))
        return [errorAt('condition-malformed', at, 'the Condition has to be an object of operators')];
    return Object.entries(c).flatMap(([operator, keys]) => {
        const test = parseTest(operator);
        if (!test)
            return [errorAt('operator-unknown', [...at, operator], unknownOperator(operator))];
        if (!isMembers(keys))
            return [
                errorAt('condition-malformed', [...at, operator], `${elementProblems_shown(operator)} has to hold an object of condition keys`),
            ];
        return Object.entries(keys).flatMap(([key, values]) => [
            ...setOperatorProblems(operator, test, key, s.Effect, [...at, operator, key]),
            ...valueProblems(operator, test, key, values, [...at, operator, key], variables),
        ]);
    });
}
const unknownOperator = (operator) => /^(.*:)?nullifexists$/i.test(operator)
    ? `${elementProblems_shown(operator)} is not an operator: \`Null\` has no form with \`IfExists\``
    : `${elementProblems_shown(operator)} is not a condition operator`;
/** The keys that can bring several values at once (IAM User Guide, "AWS global condition context keys"). */
const MULTIVALUED = /^(aws:(tagkeys|calledvia|principalorgpaths|principalservicenameslist|sourceorgpaths|resourceorgpaths|vpceorgpaths)|sts:(transitivetagkeys|requestcontextproviders)|.*:amr)$/;
function setOperatorProblems(operator, { base, set }, key, effect, path) {
    if (!set)
        return [];
    if (base === 'Null')
        return [
            warningAt('null-with-set-operator', path, `${elementProblems_shown(operator)} is always ${set === 'ForAllValues' ? 'true' : 'false'}`),
        ];
    return set === 'ForAllValues' && effect === 'Allow' && !MULTIVALUED.test(key.toLowerCase())
        ? [
            warningAt('for-all-values-single-valued', path, `${elementProblems_shown(operator)} is also true when the request has no ${elementProblems_shown(key)}, which has one value`),
        ]
        : [];
}
function valueProblems(operator, test, key, values, path, variables) {
    const list = valuesAt(values, path);
    // AWS's text on an empty list contradicts itself.
    if (list.length === 0)
        return [warningAt('values-empty', path, `the condition on ${elementProblems_shown(key)} has no values`)];
    return list.flatMap(({ value, path: at }) => {
        if (value === null || typeof value === 'object')
            return [errorAt('value-malformed', at, `the value ${elementProblems_shown(value)} is not a string, a number or a boolean`)];
        return textProblems(operator, test, String(value), at, variables);
    });
}
function textProblems(operator, { base }, text, path, variables) {
    const out = [];
    if (!variables && text.includes('${'))
        out.push(warningAt('variable-without-version', path, `${elementProblems_shown(text)} has a policy variable, which is plain text without \`"Version": "2012-10-17"\``));
    const plain = text.replaceAll(/\$\{[^{}]*\}/g, '');
    if (/^stringequals|^stringnotequals/i.test(conditionProblems_nameOf(base)) && plain.includes('*'))
        out.push(warningAt('wildcard-without-like', path, `${elementProblems_shown(text)} has a \`*\`, which is a plain character under ${elementProblems_shown(operator)}`));
    if (!text.includes('${') && !isOfType(base, text))
        out.push(warningAt('value-of-other-type', path, `${elementProblems_shown(text)} is not a value that ${elementProblems_shown(operator)} can compare`));
    return out;
}
const conditionProblems_nameOf = (base) => (base === 'Null' ? 'Null' : base.name);
/** A value of each type, against which another of the type can be compared. */
const SAMPLES = ['true', '0', '0.0.0.0', '::', 'arn:aws:iam::123456789012:root'];
const isOfType = (base, text) => base === 'Null'
    ? /^(true|false)$/i.test(text)
    : SAMPLES.some((sample) => base.matches({ text }, sample) !== undefined);

;// CONCATENATED MODULE: ./lib/engine/policy/length.js

/** The default quota on the length of a trust policy; an account can have it raised (IAM User Guide, "IAM and AWS STS quotas"). */
const TRUST_POLICY_QUOTA = 2048;
/** The longest document that the API takes at all (IAM API Reference, UpdateAssumeRolePolicy). */
const API_LIMIT = 131_072;
/** The characters that count: IAM leaves white space out. */
const lengthOf = (document) => JSON.stringify(document).replaceAll(/\s/g, '').length;
/**
 * Whether a document is too long. How far the quota can be raised is told differently (4,096 or 8,192 characters), and
 * whether an account raised it cannot be seen, so beyond the default quota it is a warning.
 */
function lengthProblems(document, kind) {
    const length = lengthOf(document);
    if (length > API_LIMIT)
        return [
            errorAt('length-over-limit', [], `the document has ${length} characters of the ${API_LIMIT} that IAM takes`),
        ];
    return kind === 'trust' && length > TRUST_POLICY_QUOTA
        ? [
            warningAt('length-over-quota', [], `the document has ${length} characters without white space, and the default quota of a trust policy is ${TRUST_POLICY_QUOTA}`),
        ]
        : [];
}
/** The first character that the API does not take (IAM API Reference, the pattern of PolicyDocument). */
const FOREIGN_CHARACTER = /[^\t\n\r\u0020-\u00ff]/u;
/** The strings of a document that hold a character IAM does not take as such. */
function characterProblems(value, path = []) {
    if (typeof value === 'string') {
        const c = FOREIGN_CHARACTER.exec(value)?.[0];
        return c === undefined ? [] : [foreignCharacter(c, path)];
    }
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([k, v]) => [
        ...(FOREIGN_CHARACTER.test(k) ? characterProblems(k, [...path, k]) : []),
        ...characterProblems(v, [...path, k]),
    ]);
}
/** The problem of one such character. */
const foreignCharacter = (c, path) => errorAt('character', path, `the character U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} is not one that IAM takes in a policy document`);

;// CONCATENATED MODULE: ./lib/engine/policy/principalProblems.js





/** What is wrong with the principals of a statement (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalProblems(s, path, kind) {
    const at = [...path, 'Principal'];
    if (kind === 'identity')
        return ['Principal', 'NotPrincipal']
            .filter((name) => s[name] !== undefined)
            .map((name) => errorAt('principal-in-identity-policy', [...path, name], `an identity-based policy has no ${name}`));
    if (kind === 'resource-control')
        return [];
    const negated = s.NotPrincipal === undefined
        ? []
        : [errorAt('not-principal', [...path, 'NotPrincipal'], 'a trust policy cannot have NotPrincipal')];
    const p = s.Principal;
    if (p === undefined)
        return negated.length > 0 ? negated : [errorAt('principal-missing', path, 'the statement has no Principal')];
    // The guide calls it equal to `{"AWS": "*"}`, and IAM does not save it in a trust policy all the same.
    if (p === '*')
        return [
            ...negated,
            errorAt('principal-star', at, 'a trust policy cannot have `"Principal": "*"`; the form that IAM saves is `{"AWS": "*"}`'),
        ];
    if (!isMembers(p))
        return [...negated, errorAt('principal-malformed', at, 'the Principal has to be an object, such as `{"AWS": "…"}`')];
    if (Object.keys(p).length === 0)
        return [...negated, errorAt('principal-missing', at, 'the Principal names nobody')];
    return [
        ...negated,
        ...Object.entries(p).flatMap(([type, values]) => typeProblems(type, values, [...at, type])),
        ...actionMismatches(s, p, path),
    ];
}
const CHECKS = {
    AWS: awsProblems,
    Federated: federatedProblems,
    Service: serviceProblems,
    CanonicalUser: (value, path) => [
        warningAt('principal-canonical-user', path, `the canonical user ${elementProblems_shown(value)} is a principal of Amazon S3 alone`),
    ],
};
function typeProblems(type, values, path) {
    const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
    if (!check)
        return [errorAt('principal-type-unknown', path, `${elementProblems_shown(type)} is not a kind of principal`)];
    const list = valuesAt(values, path);
    if (list.length === 0)
        return [warningAt('principal-empty', path, `the list of ${type} principals is empty`)];
    return list.flatMap(({ value, path: at }) => {
        // The grammar has strings here; whether IAM takes a number for one is not documented.
        if (typeof value === 'number')
            return [
                warningAt('principal-number', at, `the principal ${elementProblems_shown(value)} is a number; an account id is a string of 12 digits`),
                ...(/^\d{12}$/.test(String(value)) ? [] : principalProblems_malformed(String(value), at)),
            ];
        return typeof value === 'string'
            ? check(value, at)
            : [errorAt('principal-malformed', at, `the principal ${elementProblems_shown(value)} is not a string`)];
    });
}
const principalProblems_malformed = (value, path) => [
    errorAt('principal-malformed', path, `${elementProblems_shown(value)} is not the id or the ARN of a principal`),
];
const wildcard = (value, path) => [
    errorAt('principal-wildcard', path, `the principal ${elementProblems_shown(value)} has a wildcard in a part of it; only the whole can be \`*\``),
];
function awsProblems(value, path) {
    if (value === '*' || /^\d{12}$/.test(value))
        return [];
    if (hasWildcard(value))
        return wildcard(value, path);
    if (/^A[0-9A-Z]{15,}$/.test(value))
        return [
            warningAt('principal-deleted', path, `${elementProblems_shown(value)} is the unique id of a user or role that was deleted since`),
        ];
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    const kinds = ['account', 'user', 'role', 'session', 'federated-user'];
    return arn && kinds.includes(arn.kind) && isWhole(value, arn) ? [] : principalProblems_malformed(value, path);
}
function federatedProblems(value, path) {
    if (hasWildcard(value))
        return wildcard(value, path);
    if (/^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity[a-z-]*\.amazonaws\.com)$/.test(value))
        return [];
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    return (arn?.kind === 'oidc-provider' || arn?.kind === 'saml-provider') && isWhole(value, arn)
        ? []
        : [errorAt('principal-malformed', path, `${elementProblems_shown(value)} is not the ARN of an identity provider`)];
}
function serviceProblems(value, path) {
    if (hasWildcard(value))
        return wildcard(value, path);
    return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/.test(value)
        ? []
        : [
            warningAt('service-unknown', path, `${elementProblems_shown(value)} does not look like a service principal, such as \`ec2.amazonaws.com\``),
        ];
}
/** Whether the account, the Region and the name of an ARN are such as IAM gives out. */
const isWhole = (text, arn) => /^arn:aws[a-z-]*:(iam|sts)::\d{12}:[!-~]+$/.test(text) && /^\d{12}$/.test(arn.account) && arn.name !== '';
/** AWS's pairs of principal and action; Access Analyzer reports a mismatch, IAM saves it, so it is a warning. */
const PAIRS = [
    {
        type: 'Federated',
        of: /:oidc-provider\/|^[a-z.-]+$/,
        action: 'sts:AssumeRoleWithWebIdentity',
        who: 'an OIDC provider',
    },
    { type: 'Federated', of: /:saml-provider\//, action: 'sts:AssumeRoleWithSAML', who: 'a SAML provider' },
    { type: 'AWS', of: /^/, action: 'sts:AssumeRole', who: 'an AWS principal' },
    { type: 'Service', of: /^/, action: 'sts:AssumeRole', who: 'a service' },
];
const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function actionMismatches(s, principal, path) {
    const patterns = valuesAt(s.Action, []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    // A statement for `sts:TagSession` alone goes with any principal.
    const named = ASSUMING.filter((a) => coversAction(patterns, a));
    if (s.Effect !== 'Allow' || named.length === 0)
        return [];
    const wrong = PAIRS.filter(({ type, of, action }) => !named.includes(action) &&
        valuesAt(principal[type], []).some(({ value }) => typeof value === 'string' && of.test(value)));
    return wrong.map(({ action, who }) => warningAt('action-principal-mismatch', [...path, 'Action'], `the principal is ${who}, which assumes a role by \`${action}\``));
}

;// CONCATENATED MODULE: ./lib/engine/policy/sharedIssuers.js



/**
 * Issuers that sign tokens for everybody, with the claim that IAM requires a trust policy to evaluate when it is saved
 * (IAM User Guide, "Identity-provider controls for shared OIDC providers"). Issuers whose claim is not on record are left out.
 */
const sharedIssuers_CLAIM = {
    'token.actions.githubusercontent.com': 'sub',
    'vstoken.actions.githubusercontent.com': 'sub',
    'oidc-configuration.audit-log.githubusercontent.com': 'sub',
    'gitlab.com': 'sub',
    'app.terraform.io': 'sub',
    'agent.buildkite.com': 'sub',
    'api.pulumi.com/oidc': 'aud',
    'oidc.vercel.com': 'aud',
    'sandboxes.cloud': 'aud',
    'cognito-identity.amazonaws.com': 'aud',
};
/**
 * A statement that trusts everybody's tokens: of such an issuer, and without a condition on the claim that tells its
 * customers apart. IAM refuses to save it; a document saved before the rule stays in force until it is modified.
 */
function sharedIssuerProblems(s, path) {
    if (s.Effect !== 'Allow' || !isMembers(s.Principal))
        return [];
    return valuesAt(s.Principal.Federated, [...path, 'Principal', 'Federated']).flatMap(({ value, path: at }) => {
        const issuer = typeof value === 'string' ? value.replace(/^arn:[^:]*:iam::[^:]*:oidc-provider\//, '') : '';
        const claim = Object.hasOwn(sharedIssuers_CLAIM, issuer) ? sharedIssuers_CLAIM[issuer] : undefined;
        return claim === undefined ? [] : restrictionProblems(s.Condition, `${issuer}:${claim}`, issuer, path, at);
    });
}
function restrictionProblems(condition, key, issuer, path, principal) {
    const found = restrictionsOn(condition, key, path);
    const open = found.flatMap((r) => isGithub(issuer) ? r.values.filter(isOpenOwner).map((v) => openOwner(v, r.path)) : []);
    if (found.length === 0)
        return [
            errorAt('shared-issuer-unrestricted', principal, `${elementProblems_shown(issuer)} signs for everybody, and no condition on ${elementProblems_shown(key)} tells who is trusted`),
        ];
    if (found.every((r) => r.values.every(isTrivial)))
        return found.map((r) => errorAt('shared-issuer-unrestricted', r.path, `the condition on ${elementProblems_shown(key)} is met by everybody's tokens`));
    // How IAM judges a list of which one value is trivial, or a negated operator alone, is not documented.
    if (found.every((r) => r.negated || r.values.some(isTrivial)))
        return found.map((r) => warningAt('shared-issuer-open', r.path, `the condition on ${elementProblems_shown(key)} admits strangers`));
    return open;
}
function restrictionsOn(condition, key, path) {
    if (!isMembers(condition))
        return [];
    return Object.entries(condition).flatMap(([operator, keys]) => {
        const test = parseTest(operator);
        if (!test || test.base === 'Null' || !isMembers(keys))
            return [];
        const { negated } = test.base;
        return Object.entries(keys)
            .filter(([k]) => k.toLowerCase() === key.toLowerCase())
            .map(([k, v]) => ({
            path: [...path, 'Condition', operator, k],
            values: valuesAt(v, []).map((x) => x.value),
            negated,
        }));
    });
}
const isTrivial = (v) => v === null || /^[*?]*$/.test(String(v));
const isGithub = (issuer) => issuer === 'token.actions.githubusercontent.com';
/** Whether a subject pattern leaves the owner open, whose name anybody can register (IAM User Guide, "Create a role for OpenID Connect federation"). */
const isOpenOwner = (v) => typeof v === 'string' && /^repo:[^/]*[*?]/.test(v);
const openOwner = (v, path) => warningAt('subject-owner-open', path, `${elementProblems_shown(v)} leaves the owner of the repository open`);

;// CONCATENATED MODULE: ./lib/engine/policy/problems.js






/**
 * The problems of a document, in the order of its text. An `error` is what IAM refuses at save time by AWS's own word; what
 * is disputed, or is only found by IAM Access Analyzer, is a `warning`, because such documents exist and are evaluated.
 * Total: any JSON has problems or none. Sources: IAM User Guide, "Grammar of the IAM JSON policy language" and "Access
 * Analyzer policy check reference".
 */
function problemsOf(document, kind) {
    if (document === null || typeof document !== 'object' || Array.isArray(document))
        return [errorAt('document-not-object', [], 'a policy document has to be a JSON object')];
    if (isDeep(document, problems_DEPTH))
        return [errorAt('document-too-deep', [], `the document has more than ${problems_DEPTH} levels of nesting`)];
    const top = document;
    const variables = top.Version === '2012-10-17';
    const found = [
        ...topProblems(top),
        ...elementProblems_statementsOf(top).flatMap(({ statement, path }) => [
            ...elementProblems(statement, path, kind),
            ...principalProblems(statement, path, kind),
            ...conditionProblems(statement, path, variables),
            ...(kind === 'trust' ? sharedIssuerProblems(statement, path) : []),
        ]),
        ...characterProblems(document),
        ...lengthProblems(document, kind),
    ];
    return found
        .map((problem) => ({ problem, place: problems_placeOf(document, problem.path) }))
        .toSorted((a, b) => problems_compare(a.place, b.place))
        .map(({ problem }) => problem);
}
/** No element of the grammar is deeper than eight levels; text that is deeper is not even read. */
const problems_DEPTH = 200;
const isDeep = (value, levels) => value !== null &&
    typeof value === 'object' &&
    (levels === 0 || Object.values(value).some((v) => isDeep(v, levels - 1)));
/** Where an element stands in its document: the index of each step among its siblings. */
function problems_placeOf(document, path) {
    let value = document;
    return path.map((token) => {
        if (value === null || typeof value !== 'object')
            return -1;
        const index = Object.keys(value).indexOf(token);
        value = Object.hasOwn(value, token) ? value[token] : undefined;
        return index;
    });
}
const problems_compare = (a, b) => {
    const i = a.findIndex((n, k) => n !== b[k]);
    return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? -1);
};

;// CONCATENATED MODULE: ./lib/engine/repair.js







/** The regulars, at most so many of them, and the strangers of a case. */
const neighboursOf = (kase, most) => ({
    regulars: regulars(kase, Math.min(most, 16)),
    strangers: strangers(kase),
});
/**
 * What is expected once the edits are made. What AWS said about the very thing that is edited no longer holds; what it said
 * of anything else does.
 */
function outcome(kase, edits) {
    const edited = edit_apply(kase, edits);
    if (!kase.answer)
        return expected(edited);
    const touched = toldAbout(kase).some((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`) || `${p}/`.startsWith(`${e.path}/`)));
    const { answer: _, ...silent } = edited;
    return expected(touched ? silent : edited);
}
const toldAbout = (kase) => (0,engine_judgement/* comparisons */.lU)(evaluate(kase).judgement).flatMap((c) => c.told ? [c.at, ...(c.actual.from ? [c.actual.from] : [])] : []);
/** Tries the edits on the case: what they do for our request, and for others. */
function tryOut(kase, edits, near) {
    // Others do not get our workflow's edits: they meet the policies as we leave them.
    const mended = edit_apply(kase, edits.filter((e) => (0,engine_pointer/* sideOf */.Jh)(e.path) !== 'workflow'));
    const trust = edits.some((e) => e.path.startsWith('/target/trustPolicy'));
    return {
        edits,
        sides: sidesOf(edits),
        after: outcome(kase, edits),
        admits: trust ? near.strangers.filter((o) => trusts(edit_apply(mended, o.edits)) !== 'false').map((o) => o.who) : [],
        locksOut: trust ? near.regulars.filter((o) => trusts(edit_apply(mended, o.edits)) !== 'true').map((o) => o.who) : [],
        refused: newProblems(kase, mended),
    };
}
function newProblems(before, after) {
    return documentPointers(after).flatMap((p) => {
        const now = (0,engine_pointer.at)(after, p);
        const then = (0,engine_pointer.at)(before, p);
        if (now === then)
            return [];
        const kind = p === '/target/trustPolicy' ? 'trust' : 'identity';
        const known = then === undefined ? [] : problemsOf(then, kind).map((x) => x.id);
        return problemsOf(now, kind)
            .filter((x) => x.severity === 'error' && !known.includes(x.id))
            .map((x) => x.message);
    });
}
/** The edits without those that make no difference to the answer. */
function minimal(kase, edits) {
    const whole = outcome(kase, edits);
    const spare = edits.findIndex((_, i) => outcome(kase, edits.toSpliced(i, 1)) === whole);
    return spare < 0 ? edits : minimal(kase, edits.toSpliced(spare, 1));
}

;// CONCATENATED MODULE: ./lib/engine/repairs.js


const MOST_REPAIRS = 6;
/**
 * The repairs of some ways to a yes, each tried on the case, the best first.
 * @param tries how many combinations are tried in all
 */
function repairsOf(kase, ways, near, tries) {
    const tried = new Map();
    const candidates = ways.flatMap((w) => combinations(w, tries).map((edits) => ({ edits, demands: w.demands.length })));
    for (const { edits, demands } of candidates.slice(0, tries)) {
        const least = minimal(kase, edits);
        const key = JSON.stringify(least);
        if (least.length === 0 || tried.has(key))
            continue;
        tried.set(key, { repair: tryOut(kase, least, near), demands });
    }
    return [...tried.values()]
        .filter((t) => t.repair.after !== 'false' && t.repair.refused.length === 0)
        .toSorted(byMerit)
        .slice(0, MOST_REPAIRS)
        .map((t) => t.repair);
}
/** Every combination of one remedy per comparison. */
function combinations({ demands, claims }, most) {
    let out = [[]];
    for (const d of demands) {
        const own = claims.filter((c) => demand_identity(c.demand.comparison) === demand_identity(d.comparison));
        const remedies = own.flatMap((c) => c.remedies);
        if (remedies.length > 0)
            out = out.flatMap((edits) => remedies.map((r) => [...edits, ...r])).slice(0, most);
    }
    return out;
}
/** The order of repairs: verified, admitting nobody new, locking nobody out, then by how little they ask. */
const merit = [
    (t) => (t.repair.after === 'true' ? 0 : 1),
    (t) => (t.repair.admits.length > 0 ? 1 : 0),
    (t) => t.demands,
    (t) => t.repair.locksOut.length,
    (t) => t.repair.admits.length,
    (t) => t.repair.sides.length,
    (t) => t.repair.edits.length,
];
const byMerit = (a, b) => merit.map((k) => k(a) - k(b)).find((d) => d !== 0) ?? 0;

// EXTERNAL MODULE: ./lib/engine/settle.js
var settle = __webpack_require__(9895);
;// CONCATENATED MODULE: ./lib/engine/diagnose.js








/** Explains a case. Pure and total; costs a few milliseconds, bounded for hostile policies by caps that it reports. */
function diagnose(given, causes) {
    const kase = (0,settle/* settle */.G9)(given);
    const { judgement, gates } = evaluate(kase);
    const refused = kase.answer !== undefined;
    const likely = (0,engine_judgement/* presuming */.X2)(judgement);
    const base = {
        kase,
        judgement,
        gates,
        met: metOf(judgement),
        notSeen: gapsOf(gates, refused),
        transient: !!(kase.answer && (0,answers/* testimonyOf */.I)(kase.answer)?.transient),
        capped: false,
    };
    if (likely.truth === 'false')
        return { ...base, kind: 'explained', ...explain(kase, likely, causes) };
    const spoken = spokenOf(kase, gates);
    if (likely.truth === 'unknown')
        return { ...base, kind: 'narrowed', ...narrow(kase, (0,engine_judgement/* presuming */.X2)(spoken), causes, refused) };
    return refused
        ? { ...base, kind: 'unexplained', ...narrow(kase, spoken, causes, false) }
        : { ...base, kind: 'granted', findings: [], repairs: [] };
}
/** The gates that may have given the answer; all of them when there is none, or when its words are not known. */
function spokenOf(kase, gates) {
    const named = kase.answer && (0,answers/* testimonyOf */.I)(kase.answer)?.gates;
    return (0,engine_judgement/* all */.Q7)('/target', gates.filter((g) => !named || named.includes(g.id)).map((g) => g.judgement));
}
const MOST_ACCOUNTS = 8;
/** How many repairs are tried: many for the policies of real life, a few for one that was made to be slow. */
const triesFor = (j) => Math.max(3, Math.min(24, Math.floor(3000 / (0,engine_judgement/* comparisons */.lU)(j).length)));
function explain(kase, judgement, causes) {
    const { sets, capped } = corrections(judgement);
    const tries = triesFor(judgement);
    // A set in which nothing is known to fail is no explanation of a no.
    const ranked = sets
        .filter((set) => set.some(isProven))
        .map((set) => ({ set, claims: claimsOn(kase, set, causes) }))
        .toSorted(byNearness);
    // What is merely not known is named among what was not seen; only what fails is a cause.
    const ways = ranked
        .slice(0, MOST_ACCOUNTS)
        .map(({ set, claims }) => ({ demands: set.filter(isProven), claims: claims.filter((c) => isProven(c.demand)) }));
    // The explanation is of the nearest way; a repair may come from any of them.
    return {
        findings: (ways[0]?.claims ?? []).map((c) => ({ ...c, certainty: 'proven' })),
        repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries),
        capped: capped || sets.length > MOST_ACCOUNTS,
    };
}
/** What remains possible, each suspect with how sure it is. */
function narrow(kase, judgement, causes, refused) {
    const { sets, capped } = corrections(judgement);
    const tries = triesFor(judgement);
    const inAll = (d) => sets.every((s) => s.some((x) => demand_identity(x.comparison) === demand_identity(d.comparison)));
    const suspects = [...new Map(sets.flat().map((d) => [demand_identity(d.comparison), d])).values()];
    const findings = suspects
        .flatMap((d) => claimsOn(kase, [d], causes))
        .map((c) => ({ ...c, certainty: refused && inAll(c.demand) ? 'implied' : 'possible' }));
    const ordered = [...findings.filter((f) => !f.general), ...findings.filter((f) => f.general)];
    const ways = ordered.slice(0, MOST_ACCOUNTS).map((f) => ({ demands: [f.demand], claims: [f] }));
    return { findings: ordered, repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries), capped };
}
/** The comparisons that hold, each once. */
const metOf = (j) => [
    ...new Map((0,engine_judgement/* comparisons */.lU)(j)
        .filter((c) => c.truth === 'true')
        .map((c) => [demand_identity(c), c])).values(),
];
/**
 * The gaps that are left, each once, in the order in which a request meets them. A gate that AWS's answer has cleared leaves
 * none; and what only AWS itself can see, and has not refused, is no gap of ours.
 */
const gapsOf = (gates, refused) => {
    const open = gates.filter((g) => g.judgement.truth !== 'true').flatMap((g) => (0,engine_judgement/* comparisons */.lU)(g.judgement));
    const gaps = open.flatMap((c) => (c.truth === 'unknown' && c.actual.is === 'unknown' ? [c.actual.gap] : []));
    const ours = gaps.filter((g) => refused || !(g.presumed && g.from === 'aws'));
    return [...new Map(ours.map((g) => [g.what, g])).values()];
};

// EXTERNAL MODULE: ./lib/gather/concurrency.js
var concurrency = __webpack_require__(9692);
;// CONCATENATED MODULE: ./lib/gather/gather.js
/** Fills the gaps of a refused case. */
async function gather(kase, _) {
    return { kase, notes: [] };
}

// EXTERNAL MODULE: ./lib/gather/jobFacts.js
var jobFacts = __webpack_require__(2445);
// EXTERNAL MODULE: ./lib/gather/retry.js
var retry = __webpack_require__(9541);
// EXTERNAL MODULE: ./lib/inputs/roles.js
var roles = __webpack_require__(7004);
;// CONCATENATED MODULE: ./lib/gather/secretInputs.js



/** The inputs of a role's call whose values no sink may show, by the engine's names. */
async function secretInputs(node, workflow) {
    const { step } = workflow;
    // Where the step cannot be seen, or is another action's, an external ID may have come from a secret.
    if (!step || step.composite)
        return ['external-id'];
    if (node.path === 'role-to-assume')
        return workflow.secretInputs.map(inputName/* engineName */.O);
    const raw = step.inputs.roles?.raw;
    return raw === undefined || !(0,workflow_expression/* mentionsSecret */.iL)(raw) ? [] : secretParts(raw, node);
}
const PARTS = {
    'role-arn': (n) => n.role,
    'external-id': (n) => n.externalId,
    'session-name': (n) => n.sessionName,
    'source-identity': (n) => n.sourceIdentity,
    tags: (n) => JSON.stringify(n.tags ?? {}),
};
/** The parts of one node as the workflow file has them; of a text that is no list of roles all are taken for secret. */
async function secretParts(raw, node) {
    // What an expression would break in the values that are checked does not matter here: they are not reported.
    const lenient = raw.replace(/\$\{\{.*?\}\}/g, (expression) => ((0,workflow_expression/* mentionsSecret */.iL)(expression) ? SECRET : 'expression'));
    const written = find(await (0,roles/* readRoles */.i)(lenient, { sessionName: '' }, () => undefined), node.path);
    const parts = Object.entries(PARTS);
    return parts.filter(([, part]) => !written || part(written)?.includes(SECRET)).map(([name]) => name);
}
/** Stands for a secret, and is well formed as each of the values. */
const SECRET = 'assume-role-preflight-secret';
const find = (nodes, path) => nodes.find((n) => n.path === path) ?? nodes.map((n) => find(n.reaches, path)).find((n) => n !== undefined);

// EXTERNAL MODULE: ./lib/stepWorkflow.js + 8 modules
var stepWorkflow = __webpack_require__(8217);
;// CONCATENATED MODULE: ./lib/storyOf.js










/** Reads are few and AWS gives IAM little room: GetRole has a low, unpublished limit per account. */
const LOOKING = { lanes: 5, jitter: 0 };
/** Finds out what is behind every refusal. Each refused call is looked into once, however many attempts it stopped. */
async function storyOf(outcomes, inputs, host) {
    const claims = outcomes
        .flatMap((o) => o.hops)
        .map(claimsOf)
        .find((c) => c !== undefined);
    const workflow = await (0,stepWorkflow/* readStepWorkflow */.Y)(inputs.githubToken, host, claims);
    const hops = [...new Set(outcomes.flatMap((o) => o.hops))];
    const told = await (0,concurrency/* inLanes */.L)(hops, (hop) => tell(hop, workflow, host), LOOKING, host);
    const stories = new Map(hops.map((hop, i) => [hop, told[i]]));
    return {
        attempts: outcomes.map((outcome) => attemptStory(outcome, stories)),
        run: runOf(workflow, host.env),
        options: { showExternalId: false, maskAccountIds: inputs.maskAccountId },
    };
}
const claimsOf = (hop) => (hop.granted ? undefined : hop.kase.workflow.claims);
function attemptStory({ attempt, hops }, stories) {
    const { name, owner, expect } = attempt.hops.at(-1);
    const tried = hops.flatMap((hop) => stories.get(hop) ?? []);
    const skipped = attempt.hops
        .slice(hops.length)
        .map((node) => ({ roleArn: node.role, outcome: { skipped: true }, places: {}, notes: [] }));
    return {
        hops: [...tried, ...skipped],
        expect,
        ...(name === undefined ? {} : { name }),
        ...(owner === undefined ? {} : { owner }),
    };
}
async function tell(hop, workflow, host) {
    const { node, ms } = hop;
    const shown = { places: placesOf(node, workflow), ...secretsOf(node, workflow), ...editable(workflow) };
    if (hop.granted) {
        const { arn } = hop.session;
        const account = (0,engine_arn/* parseArn */.Lw)(arn)?.account ?? '';
        return { roleArn: node.role, outcome: { granted: true, assumedRoleArn: arn, account, ms }, notes: [], ...shown };
    }
    const { kase, notes } = await gather(await completed(hop, workflow, host), { credentials: hop.credentials });
    const roleArn = kase.workflow.inputs['role-arn'] ?? node.role;
    return {
        roleArn,
        outcome: { granted: false, diagnosis: diagnosed(kase) },
        notes: [...workflow.notes, ...notes],
        ...shown,
    };
}
/** What is asked again because AWS did not decide is transient, even where its words are not known. */
function diagnosed(kase) {
    const diagnosis = diagnose(kase, causes);
    return kase.answer && (0,retry/* isTransient */.dg)(kase.answer) ? { ...diagnosis, transient: true } : diagnosis;
}
function editable({ file, text, job, action }) {
    if (!file || text === undefined || !job)
        return {};
    return { workflow: { file, text, job, ...(action ? { action } : {}) } };
}
/** The case with what the event and the workflow file say of the job. */
async function completed({ kase, node }, workflow, host) {
    // Whether GitHub offers a token was left out where it does not matter, and is so still.
    const { 'id-token': _, ...job } = (0,jobFacts/* jobFacts */.X)(host.env, readEvent(host), workflow);
    const inputs = { ...kase.workflow.inputs, secret: await secretInputs(node, workflow) };
    return { ...kase, workflow: { ...kase.workflow, inputs, job: { ...kase.workflow.job, ...job } } };
}
function readEvent(host) {
    try {
        return JSON.parse(host.readFile(host.env.GITHUB_EVENT_PATH ?? '') ?? '');
    }
    catch {
        return undefined;
    }
}
/** For a role of `roles` every part of its request stands in that one input. */
function placesOf(node, { places }) {
    const at = places['/workflow/inputs/roles'];
    if (node.path === 'role-to-assume' || !at)
        return places;
    return { ...places, ...Object.fromEntries(storyOf_PARTS.map((part) => [`/workflow/inputs/${part}`, at])) };
}
const storyOf_PARTS = ['role-arn', 'external-id', 'session-name', 'duration-seconds', 'tags', 'source-identity'];
/** The secrets that inputs are read from, by the engine's name of the input. */
function secretsOf(node, { step }) {
    if (node.path !== 'role-to-assume' || !step || step.composite)
        return {};
    const named = Object.entries(step.inputs).flatMap(([input, { from }]) => from?.context === 'secrets' ? [[(0,inputName/* engineName */.O)(input), from.name]] : []);
    return named.length > 0 ? { secrets: Object.fromEntries(named) } : {};
}
function runOf(workflow, env) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const [repository, id] = [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID];
    const { sha, file } = workflow;
    return {
        server,
        event: env.GITHUB_EVENT_NAME ?? '',
        version: env.GITHUB_ACTION_REF ?? '',
        ...(repository ? { repository } : {}),
        ...(repository && id ? { url: `${server}/${repository}/actions/runs/${id}` } : {}),
        ...(sha ? { sha } : {}),
        ...(file ? { workflowFile: file } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/storyReport.js


/** The report in JSON: what the step comes to, and every attempt with its hops. Redacted like everything that is rendered. */
const storyReport = (story, judged) => JSON.stringify({ schemaVersion: 1, ...judged, attempts: viewOf(story).attempts.map(attemptReport) }, undefined, 2);
const attemptReport = ({ attempt, status, asExpected, hops }) => ({
    ...(attempt.name === undefined ? {} : { name: attempt.name }),
    ...(attempt.owner === undefined ? {} : { owner: attempt.owner }),
    expect: attempt.expect,
    verdict: status,
    asExpected,
    hops: hops.map(hopReport),
});
function hopReport({ hop, status, diagnosis }) {
    const { outcome, roleArn, notes } = hop;
    return {
        roleArn,
        verdict: status,
        ...('assumedRoleArn' in outcome ? { assumedRoleArn: outcome.assumedRoleArn } : {}),
        ...(diagnosis ? { diagnosis: reportOf(diagnosis) } : {}),
        ...(notes.length > 0 ? { notes } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/verdict.js

/**
 * The verdict over all attempts, and who has to act for the first that is not as expected: refused before unknown before
 * granted. A role that AWS let be assumed although its `expect` is `refused` counts as refused, for something has to change.
 */
function judge(story) {
    const each = viewOf(story).attempts.map(judgeAttempt);
    return each.find((j) => j.verdict === 'refused') ?? each.find((j) => j.verdict === 'unknown') ?? GRANTED;
}
const GRANTED = { verdict: 'granted', side: 'none', cause: '', certainty: '' };
const UNEXPECTED = { verdict: 'refused', side: 'target', cause: 'unexpected-grant', certainty: 'proven' };
function judgeAttempt({ asExpected, status, focus }) {
    if (asExpected)
        return GRANTED;
    if (status === 'granted')
        return UNEXPECTED;
    const first = focus.diagnosis && view_suspects(focus.diagnosis)[0];
    // Nobody has to change anything when asking again may do; what is only suspected then is no cause.
    if (status === 'transient') {
        const named = first?.certainty === 'proven' ? { cause: first.cause, certainty: first.certainty } : NAMELESS;
        return { verdict: 'unknown', side: 'none', ...named };
    }
    // Where no call was made, it was because the workflow's own part could not pass.
    if (status !== 'refused' && focus.diagnosis && !focus.diagnosis.kase.answer)
        return { verdict: 'refused', side: 'workflow', ...NAMELESS };
    return {
        verdict: status === 'refused' ? 'refused' : 'unknown',
        side: first?.side ?? focus.sides[0] ?? 'none',
        ...(first ? { cause: first.cause, certainty: first.certainty } : NAMELESS),
    };
}
const NAMELESS = { cause: '', certainty: '' };

;// CONCATENATED MODULE: ./lib/diagnosis.js









/** Reports roles of which not every one was granted: log, annotations, summary, outputs, exit code. */
async function reportDiagnosis(outcomes, inputs, host) {
    const story = await storyOf(outcomes, inputs, host);
    if (inputs.maskAccountId)
        (0,mask/* maskAccountsOf */.M)(JSON.stringify(story), host);
    for (const line of renderLog(story).split('\n'))
        host.info(line);
    for (const { level, message, ...place } of renderAnnotations(story))
        host.annotate(level, message, place);
    await host.writeSummary(renderSummary(story));
    const judged = judge(story);
    await (0,outputs/* setOutputs */.n)({ ...judged, ...sessionOf(story), report: storyReport(story, judged) }, host);
    if (judged.verdict === 'refused' && inputs.failOn === 'refused')
        host.fail();
}
/** Of the first role: its account, and its session if there was one. */
function sessionOf(story) {
    const last = story.attempts[0]?.hops.at(-1);
    const assumedRoleArn = last && 'assumedRoleArn' in last.outcome ? last.outcome.assumedRoleArn : '';
    return { assumedRoleArn, accountId: (0,engine_arn/* parseArn */.Lw)(assumedRoleArn || (last?.roleArn ?? ''))?.account ?? '' };
}


/***/ })

};
