export const id = 103;
export const ids = [103];
export const modules = {

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf)
});

// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/engine/case.js
var engine_case = __webpack_require__(712);
// EXTERNAL MODULE: ./lib/engine/edit.js
var edit = __webpack_require__(8536);
// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __webpack_require__(6579);
;// CONCATENATED MODULE: ./lib/render/jsonEdit.js


/**
 * A JSON text with one edit made in it and every other character as it was: indentation, order, spacing. Undefined when the
 * text is no JSON or has no such place.
 * @param path the pointer from the document to the element, empty for the document itself
 */
function editJson(text, op, path, value) {
    const read = (0,json/* readJson */.Vh)(text);
    if ('error' in read)
        return;
    const names = (0,pointer/* tokens */.LU)(path);
    const name = names.at(-1);
    if (name === undefined)
        return op === 'remove' ? undefined : splice(text, read.node.range, written(text, 0, value));
    const parent = (0,json/* nodeAt */.oB)(read.node, names.slice(0, -1));
    if (!parent || parent.kind === 'scalar')
        return;
    const elements = elementsOf(parent);
    const found = parent.kind === 'object' ? parent.members.findLastIndex((m) => m.key === name) : indexIn(name, elements.length);
    const there = elements[found];
    if (op === 'remove')
        return there && removeElement(text, parent, elements, found);
    if (there && (op === 'replace' || parent.kind === 'object')) {
        const range = valueAt(parent, found)?.range;
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
const indexIn = (name, length) => name === '-' ? length : /^\d+$/.test(name) ? Number(name) : -1;
const elementsOf = (node) => node.kind === 'object'
    ? node.members.map((m) => ({ start: m.keyRange.start, end: m.value.range.end }))
    : node.kind === 'array'
        ? node.items.map((i) => i.range)
        : [];
const valueAt = (node, i) => node.kind === 'object' ? node.members[i]?.value : node.kind === 'array' ? node.items[i] : undefined;
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

// EXTERNAL MODULE: ./lib/render/workflow/unifiedDiff.js
var unifiedDiff = __webpack_require__(4589);
;// CONCATENATED MODULE: ./lib/render/forms/policyDiff.js






/** The documents that a repair changes, as they were written where that is known, else as pretty-printed JSON. */
function changedDocuments(kase, edits) {
    const after = (0,edit/* apply */.B)(kase, edits);
    const written = kase.written ?? {};
    return (0,engine_case/* documentPointers */.W)(kase).flatMap((p) => {
        const ours = edits.filter((e) => `${e.path}/`.startsWith(`${p}/`));
        const wanted = (0,pointer.at)(after, p);
        if (ours.length === 0 || wanted === undefined)
            return [];
        const text = written[p]?.text;
        const edited = text === undefined ? undefined : ours.reduce((t, e) => policyDiff_edit(t, e, p), text);
        if (text === undefined || edited === undefined || !means(edited, wanted))
            return [{ at: p, before: prettyJson((0,pointer.at)(kase, p)), after: prettyJson(wanted) }];
        const { file, line } = written[p] ?? {};
        return [{ at: p, before: text, after: edited, ...(file ? { file } : {}), ...(line ? { line } : {}) }];
    });
}
const policyDiff_edit = (text, e, p) => text === undefined ? undefined : editJson(text, e.op, e.path.slice(p.length), e.op === 'remove' ? undefined : e.value);
/** The edited text says what the engine was asked about; otherwise the text is not shown. */
function means(text, wanted) {
    const read = (0,json/* readJson */.Vh)(text);
    return 'node' in read && JSON.stringify((0,json/* jsonOf */.o_)(read.node)) === JSON.stringify(wanted);
}
/** The changes of policy documents, each as a unified diff of what stands there. */
const policyDiffs = (kase, edits) => changedDocuments(kase, edits)
    .map((d) => ({ at: d.at, diff: diffOf(d) }))
    .filter((c) => c.diff !== '');
/** A document that stands in a file keeps the file's name and line numbers; one that was fetched has neither. */
function diffOf({ before, after, file, line = 1 }) {
    const diff = (0,unifiedDiff/* unifiedDiff */.W)(file ?? '', policyDiff_closed(before), policyDiff_closed(after));
    const named = file === undefined ? diff.split('\n').slice(2).join('\n') : diff;
    return named.replace(/^@@ -(\d+)(\S*) \+(\d+)(\S*) @@$/gm, (_, from, a, to, b) => `@@ -${Number(from) + line - 1}${a} +${Number(to) + line - 1}${b} @@`);
}
const policyDiff_closed = (text) => `${text.replace(/\n$/, '')}\n`;

// EXTERNAL MODULE: ./lib/render/terraformDiff.js + 3 modules
var terraformDiff = __webpack_require__(3812);
// EXTERNAL MODULE: ./lib/render/workflow/changes.js + 15 modules
var workflow_changes = __webpack_require__(2114);
;// CONCATENATED MODULE: ./lib/render/change.js




/** The diffs of a repair. */
function changeOf(h, repair) {
    const kase = h.diagnosis?.kase;
    const policies = kase ? policyDiffs(kase, repair.edits) : [];
    const edits = repair.edits.filter((e) => (0,pointer/* sideOf */.Jh)(e.path) === 'workflow');
    const { workflow: files, terraform } = h.hop;
    const block = terraform?.block;
    // What a block of Terraform says stands there and not in the workflow.
    const inBlock = terraform ? edits.filter((e) => e.path.startsWith('/workflow/inputs/')) : [];
    const ofBlock = block && inBlock.length > 0 ? (0,terraformDiff/* terraformDiff */.K)(block, inBlock) : undefined;
    const inFiles = edits.filter((e) => !inBlock.includes(e));
    const changes = files && inFiles.length > 0 ? (0,workflow_changes/* workflowChanges */.xg)(files, inFiles) : [];
    const workflows = [
        ...(block && ofBlock?.is === 'diff' ? [{ file: block.file, diff: ofBlock.diff, notes: ofBlock.notes }] : []),
        ...changes.flatMap(({ repository, file, result }) => files && result.is === 'diff'
            ? [{ file: (0,workflow_changes/* fileName */.Md)(files, repository, file), diff: result.diff, notes: result.notes }]
            : []),
    ];
    const why = [...(ofBlock ? [ofBlock] : []), ...changes.map((c) => c.result)].flatMap((r) => r.is === 'none' ? [r.why] : []);
    const diffs = [...policies, ...workflows].map((c) => c.diff).join('\n');
    return {
        policies,
        workflows,
        ...(why.length > 0 ? { why: why.join('; ') } : {}),
        added: count(diffs, /^\+(?!\+\+ )/gm),
        removed: count(diffs, /^-(?!-- )/gm),
    };
}
const count = (text, line) => [...text.matchAll(line)].length;


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4858);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1249);



/** A diagnosis without a run around it, for the terminal: plain text, Markdown, or the JSON report. */
function renderExplanation(diagnosis, format, options) {
    const { showExternalId, version = '' } = options;
    const seen = { showExternalId, maskAccountIds: false };
    if (format === 'json')
        return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(diagnosis, showExternalId, 2)}\n`;
    const roleArn = diagnosis.kase.workflow.inputs['role-arn'] ?? '';
    const job = diagnosis.kase.workflow.job;
    const story = {
        attempts: [
            { hops: [{ roleArn, outcome: { granted: false, diagnosis }, places: {}, notes: [] }], expect: 'granted' },
        ],
        run: { server: job?.server ?? 'https://github.com', event: job?.event ?? '', version },
        options: seen,
    };
    return format === 'markdown' ? (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .U)(story) : `${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLog */ .N)(story).replace(PREFIX, '')}\n`;
}
// The prefix keeps a CI runner from obeying a line; where it is needed for that it stays.
const PREFIX = /^\| ?(?!\s*::)/gm;


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   bN: () => (/* binding */ handOffTitle),
/* harmony export */   hf: () => (/* binding */ fixKey),
/* harmony export */   jW: () => (/* binding */ handOffsOf)
/* harmony export */ });
/* unused harmony export question */
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8211);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9591);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9889);
/* harmony import */ var _summary_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1697);
/* harmony import */ var _summary_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2793);
/* harmony import */ var _summary_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2898);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6265);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3567);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);









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
            const key = JSON.stringify([side, a.attempt.owner ?? accountOf(a.focus, side), fixKey(a.focus)]);
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
const fixKey = (h) => JSON.stringify(h.repair ? h.repair.edits : (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .suspects */ .zA)(h.diagnosis ?? NONE).map((f) => [f.cause, f.side]));
const NONE = { findings: [] };
const addressees = (h) => h.diagnosis?.kind === 'narrowed' && h.diagnosis.kase.target.trustPolicy === undefined
    ? ['target']
    : h.diagnosis?.kind === 'explained'
        ? h.sides.filter((s) => s !== 'workflow')
        : [];
const accountOf = (h, side) => (side === 'target' ? h.account : h.callerAccount);
const addressee = (a, side, several) => {
    const account = accountOf(a.focus, side);
    const who = account === ''
        ? `the owner of the ${side === 'target' ? "role's" : "caller's"} account`
        : `the owner of account ${account}`;
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
    const account = accountOf(h, side);
    const subject = unread
        ? `one read-only question about role ${h.role}`
        : h.repair?.edits.some((e) => e.path.startsWith('/target/oidcProvider'))
            ? 'OIDC provider for GitHub Actions'
            : side === 'target'
                ? `trust policy change on role ${h.role}`
                : `policy change for a caller of role ${h.role}`;
    const also = more.map((m) => `  ${roleWords(m.focus)}`);
    const lines = [
        `Subject: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(subject)}${account === '' || more.length > 0 ? '' : ` (account ${account})`}`,
        '',
        ...wrap(`${whoAsks(view, h)} ${d.kase.answer ? 'cannot' : 'would not be able to'} assume`),
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(roleWords(h))}`,
        ...also,
        ...(unread ? question(h) : order(view, h, side, more.length > 0)),
        ...evidence(view),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLines */ .y1)(lines.join('\n'));
}
/** The role as its owner knows it, who cannot look into the secrets of the workflow. */
const roleWords = (h) => h.hop.secrets?.['role-arn'] === undefined
    ? h.hop.roleArn
    : `role ${h.role}${h.account === '' ? '' : ` of account ${h.account}`}`;
function whoAsks(view, h) {
    const { claims, job } = h.diagnosis?.kase.workflow ?? {};
    const repository = typeof claims?.repository === 'string' ? claims.repository : view.run.repository;
    const environment = typeof claims?.environment === 'string' ? claims.environment : job?.environment;
    const caller = h.diagnosis?.kase.source.caller?.arn;
    const where = environment ? ` (environment ${environment})` : '';
    const as = caller && h.diagnosis?.kase.workflow.inputs.api === 'AssumeRole' ? `, calling as ${caller},` : '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(`${repository ? `GitHub repository ${repository}` : 'A GitHub Actions job'}${where}${as}`);
}
function order(view, h, side, several) {
    const d = h.diagnosis;
    const rows = d
        ? (0,_summary_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsOf */ .RO)(d).filter((r) => r.state === 'fails' && r.nearest && !r.comparison.told && (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .sideOf */ .Jh)(r.comparison.at) === side)
        : [];
    const evidence = rows.slice(0, 3).flatMap((r) => {
        const [name = '', expected = '', sent = ''] = (0,_summary_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonWords */ .b)(r, view.options.showExternalId);
        return [`${bare(name)}:`, `  policy expects  ${bare(expected)}`, `  this run sends  ${bare(sent)}`];
    });
    const edits = h.repair?.edits.filter((e) => (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .sideOf */ .Jh)(e.path) === side) ?? [];
    const own = h.repair && { ...h.repair, edits };
    const diff = (own ? (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(h, own).policies : [])
        .flatMap((p) => p.diff.split('\n'))
        .filter((l) => !l.startsWith('@@ '));
    const others = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(h.sides.filter((s) => s !== side).map((s) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerWords */ .$J)(s, h)));
    const orders = d ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ordersOf */ .FS)(d.kase, edits, h.role).join('; ') : '';
    return [
        '',
        ...(evidence.length > 0 ? ['What refuses:', ...evidence] : wrap(bare(reasons(d).join(' ')))),
        '',
        ...wrap(bare(`Please: ${orders === '' ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .orderWords */ .WS)(h) : orders}${several ? ' (in each of them)' : ''}.`)),
        ...(diff.length <= 40 ? diff.map((l) => `  ${l}`) : []),
        '',
        ...(own ? wrap(bare((0,_summary_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .effectWords */ .zT)(own, d?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity').join(' '))) : []),
        '',
        ...(h.sides.length > 1 ? wrap(bare(`This alone is not enough: ${others} has to change something too.`)) : []),
        ...wrap(`To check: re-run the job; it ${h.repair?.after === 'true' ? 'will be granted' : 'gets past this point'} once ${h.sides.length > 1 ? 'both changes are made and have' : 'the change has'} reached all of IAM.`),
    ];
}
const reasons = (d) => d
    ? (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .suspects */ .zA)(d)
        .slice(0, 2)
        .map((f) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(f.explanation.what))
    : [];
/** The one read-only command, and how its answer is read without giving anybody access. */
function question(h) {
    return [
        '',
        ...wrap('AWS does not say why, and the run may not read the trust policy. Please run this read-only command and send back what it prints:'),
        `  ${readCommand(h)}`,
        ...wrap('Or look for yourself what it says to this run, offline:'),
        `  ${readCommand(h)} \\`,
        '    | npx assume-role-preflight explain --trust-policy -',
    ];
}
/** Reads the trust policy; the name of a role admits nothing that a shell acts upon, and is quoted all the same. */
const readCommand = (h) => `aws iam get-role --role-name ${/^[\w+=,.@-]{1,64}$/.test(h.role) ? h.role : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r7)(h.role)} --query Role.AssumeRolePolicyDocument --output json`;
function evidence(view) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .webUrl */ .qP)(view.run.url);
    return url ? ['', `Evidence and ready-made commands: ${url}`] : [];
}
const bare = (words) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plainText */ .wh)(words.replaceAll('`', ''));
/** Lines of at most 76 characters, which survive mail; a word that is longer stands alone. */
function wrap(text) {
    const lines = [];
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text, 4000).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= 76)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** The sentence on which the message may be sent: nothing in it is secret, as far as this story knows. */
const handOffTitle = (h) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(`send this to ${h.to}`).replace(/\.$/, '');


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8211);
/* harmony import */ var _engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6579);


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
    const name = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU)(pointer)[2];
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
    for (let p = pointer.slice(at.length); document.places; p = p.slice(0, p.lastIndexOf('/'))) {
        const place = Object.hasOwn(document.places, p) ? document.places[p] : undefined;
        if (place)
            return { file: document.file, ...place };
        if (p === '')
            break;
    }
    const read = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(document.text);
    const names = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU)(pointer.slice(at.length));
    const start = { line: document.line ?? 1, column: document.column ?? 1 };
    const file = document.file;
    if ('error' in read)
        return { file, ...start };
    // The element itself, or as much of the way to it as the text has.
    const depth = names.findIndex((_, i) => !(0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(read.node, names.slice(0, i + 1)));
    const node = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(read.node, depth < 0 ? names : names.slice(0, depth)) ?? read.node;
    const { line, column } = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(document.text, node.range.start);
    return { file, line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderLog)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9889);
/* harmony import */ var _handOff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _summary_certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7902);
/* harmony import */ var _summary_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);
/* harmony import */ var _summary_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6718);
/* harmony import */ var _summary_many_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7792);
/* harmony import */ var _summary_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2898);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6265);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3567);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8653);










const MOST_IN_FULL = 20;
/**
 * The verdict and its evidence as aligned plain text. Every line has the prefix `| `, and none is a workflow command, whatever
 * the texts in it say; the group around it is up to the caller.
 */
function renderLog(story) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .viewOf */ .du)(story);
    const attempts = (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .byUrgency */ .td)(view.attempts);
    const full = attempts.slice(0, MOST_IN_FULL);
    const firsts = new Map((0,_summary_many_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c1)(attempts).flatMap((g) => g.members.slice(1).map((m) => [m, g.first])));
    const lines = full.flatMap((a, i) => {
        const first = firsts.get(a);
        // Roles that are as expected, and those that one change puts right, take a line each.
        const gap = i > 0 && !a.asExpected && !first ? [''] : [];
        return [...gap, ...(first ? sameLines(a, first) : attemptLines(view, a, attempts.length > 1))];
    });
    const rest = attempts.length - full.length;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .logLines */ .OG)([...lines, ...(rest > 0 ? ['', `and ${rest} more, in the report`] : [])].join('\n')).join('\n');
}
const sameLines = (a, first) => [
    `${resultWord(a)}  ${(0,_summary_many_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(a)}: ${bare((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOn */ .Hc)(a).headline)}; the same as ${(0,_summary_many_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(first)}`,
];
const resultWord = (a) => a.asExpected ? 'OK' : a.status === 'transient' || a.status === 'unknown' ? 'UNKNOWN' : 'FAILED';
function attemptLines(view, a, several) {
    const v = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOn */ .Hc)(a);
    const d = a.focus.diagnosis;
    const name = several ? `${(0,_summary_many_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(a)}: ` : '';
    const head = `${resultWord(a)}  ${name}${bare(v.headline)}`;
    if (a.asExpected)
        return [head, ...problemLines(a)];
    return [
        head,
        ...columns([
            ['who must act', bare(v.who)],
            ['what', bare((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .whatAlone */ .Oj)(v))],
            ...(isUnread(a) ? [['command', (0,_handOff_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommand */ .UK)(a.focus)]] : []),
            ...(d
                ? [
                    [
                        'certainty',
                        `${a.status === 'transient' ? 'proven' : (0,_summary_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyName */ .Jq)(d)}: ${(0,_summary_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .certaintyWords */ .$y)(a).map(bare).join(' ')}`,
                    ],
                ]
                : []),
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
    const rows = (0,_summary_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .rowsOf */ .RO)(d).filter((r) => r.nearest || r.state === 'fails');
    const compared = rows
        .slice(0, 30)
        .map((r) => [`  ${STATE[r.state]}`, ...(0,_summary_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonWords */ .b)(r, view.options.showExternalId).map(bare)]);
    const links = (0,_summary_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .h)(a.focus).map((l) => [`  ${l.state}`, bare(l.words)]);
    const found = d.kind === 'explained' ? d.findings : (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .suspects */ .zA)(d).slice(0, 8);
    return [
        'chain',
        ...columns(links),
        ...(compared.length > 0 ? ['conditions', ...columns([['  ', 'condition', 'expected', 'sent'], ...compared])] : []),
        ...(found.length > 0 ? [d.kind === 'explained' ? 'why' : 'what remains'] : []),
        ...found.map((f) => `  ${d.kind === 'explained' ? '' : `${f.certainty}: `}${bare((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sentence */ .em)(f.explanation.what))} ${bare((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sentence */ .em)(f.explanation.why))} [${f.cause}]`),
        ...(d.notSeen.length > 0 ? ['not seen'] : []),
        ...d.notSeen.map((g) => `  ${bare(g.what)}: ${bare(g.why)}`),
        ...problemLines(a),
    ];
}
const MOST_PROBLEMS = 10;
function problemLines({ focus: { diagnosis: d } }) {
    const found = d?.problems ?? [];
    if (found.length === 0)
        return [];
    const shown = found.slice(0, MOST_PROBLEMS).map((p) => {
        const place = p.line === undefined ? p.at : `${p.at}, line ${p.line}, column ${p.column}`;
        return `  ${p.severity}: ${bare(p.message)} (${place})`;
    });
    const rest = found.length - shown.length;
    return ['problems of the policies', ...shown, ...(rest > 0 ? [`  and ${rest} more, in the report`] : [])];
}
/** Whether the owner is asked to run the command that reads the trust policy. */
const isUnread = ({ focus: { diagnosis: d } }) => d?.kind === 'narrowed' && d.kase.target.trustPolicy === undefined;
const STATE = { holds: 'ok', fails: 'FAILS', unknown: '?' };
const bare = (words) => words.replaceAll('`', '');
/** Rows as columns two spaces apart; the last column is not padded, and no column grows beyond 60. */
function columns(rows) {
    const widths = [];
    for (const r of rows)
        r.forEach((c, i) => {
            widths[i] = Math.min(60, Math.max(widths[i] ?? 0, c.length));
        });
    return rows.map((r) => r.map((c, i) => (i === r.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join('  '));
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   r0: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);

/** A value in a cell or a line, cut to a length that can be read. */
const cell = (value, most = 300) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, most));
/** Several values in a cell, the first few of them. */
function cells(values, most = 5) {
    const rest = values.length - most;
    return [...values.slice(0, most).map((v) => cell(v)), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
/** A place as a link to that line at the commit of the run; as plain code when there is nothing to link to. */
function placeLink(run, place, short = false) {
    const text = `${short ? (place.file.split('/').at(-1) ?? place.file) : place.file} line ${place.line}`;
    const url = run.repository && run.sha && /^[0-9a-f]{40,64}$/.test(run.sha)
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(run.server, run.repository, 'blob', run.sha, place.file)
        : undefined;
    return url ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(text, `${url}#L${place.line}`) : cell(text);
}
/** Whether the run is for a pull request, whose claims must not be written into a production policy. */
const isPullRequest = (view) => view.run.event.startsWith('pull_request');


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: handOffBlocks

;// CONCATENATED MODULE: ./lib/render/budget.js
/** The size of one step's summary that GitHub takes is 1,024 KiB, and one that is larger is dropped whole (docs.github.com "Workflow commands"). */
const SUMMARY_BYTES = 900 * 1024;
/**
 * The blocks as one text of at most so many bytes of UTF-8. What may go goes by its number and from the end, then the rest from
 * the end, and a line says so; the first one, the verdict, never goes.
 */
function fit(blocks, most = SUMMARY_BYTES) {
    const sizes = blocks.map((b) => bytes(b.text) + 2);
    let size = sizes.reduce((a, b) => a + b, 0);
    const order = blocks
        .map((b, i) => ({ i, spare: b.spare ?? 0 }))
        .slice(1)
        .toSorted((a, b) => b.spare - a.spare || b.i - a.i);
    const dropped = new Set();
    for (const { i } of order) {
        if (size + 500 <= most)
            break;
        size -= sizes[i] ?? 0;
        dropped.add(i);
    }
    const names = [...new Set(blocks.flatMap((b, i) => (dropped.has(i) ? [b.name ?? 'a part of the evidence'] : [])))];
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

// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/handOff.js
var handOff = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/summary/block.js
var block = __webpack_require__(7110);
// EXTERNAL MODULE: ./lib/render/summary/certainty.js
var summary_certainty = __webpack_require__(7902);
// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/summary/chainPicture.js

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
    const most = told
        .filter((l) => l.state === 'broken' || (l.gate !== 'request' && l.gate !== 'organization'))
        .slice(0, 4);
    const shown = [...most, { gate: 'session', state: 'not reached' }];
    const caller = d?.kase.source.caller?.arn?.split(/[:]/).at(-1) ?? 'caller';
    const repository = d?.kase.workflow.claims?.repository;
    const from = web
        ? (0,render_escape/* mermaidLabel */._b)('GitHub job', ...(typeof repository === 'string' ? [repository] : []))
        : (0,render_escape/* mermaidLabel */._b)('caller', caller);
    const nodes = shown.map((l, i) => {
        const owner = l.gate === 'trust-policy'
            ? `role ${h.role}`
            : l.gate === 'provider' || l.gate === 'session'
                ? `account ${h.account}`
                : '';
        const label = (0,render_escape/* mermaidLabel */._b)(NODE[l.gate], ...(owner === '' ? [] : [owner]));
        return `n${i + 1}${l.state === 'broken' ? `{${label}}` : `[${label}]`}`;
    });
    const edges = nodes.map((n, i) => {
        const before = shown[i - 1];
        const arrow = before?.state === 'broken'
            ? h.status === 'transient'
                ? '-. "no answer" .-x'
                : '-. "refused" .-x'
            : before === undefined || before.state === 'holds'
                ? '-->'
                : '-.->';
        return `  ${i === 0 ? `n0[${from}]` : `n${i}`} ${arrow} ${n}`;
    });
    const classes = shown.map((l, i) => `  class n${i + 1} ${CLASS[l.state]}`);
    return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n');
}
/** The hop that decides among its neighbours, at most five. */
function hopPicture(a) {
    const shown = a.hops.slice(Math.max(0, a.focus.index - 3), a.focus.index + 2);
    const web = shown[0]?.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity' || a.focus.index > 0;
    const state = (h) => h.status === 'granted'
        ? 'holds'
        : h.status === 'skipped'
            ? 'not reached'
            : h.status === 'unknown'
                ? 'unknown'
                : 'broken';
    const edges = shown.map((h, i) => {
        const label = (0,render_escape/* mermaidLabel */._b)(h.role, `account ${h.account}`);
        const broken = state(h) === 'broken';
        const from = i === 0 ? `n0[${(0,render_escape/* mermaidLabel */._b)(web ? 'GitHub job' : 'caller')}]` : `n${i}`;
        return `  ${from} ${broken ? '-. "refused" .-x' : state(h) === 'holds' ? '-->' : '-.->'} n${i + 1}[${label}]`;
    });
    const classes = shown.map((h, i) => `  class n${i + 1} ${CLASS[state(h)]}`);
    return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n');
}

// EXTERNAL MODULE: ./lib/render/summary/links.js
var summary_links = __webpack_require__(6718);
;// CONCATENATED MODULE: ./lib/render/summary/chain.js






/** Where the chain breaks: the hops when there are several, then the links of the one that decides. */
function chainBlocks(a) {
    const links = (0,summary_links/* linksOf */.h)(a.focus);
    const hops = a.hops.length > 1 ? [(0,block/* kept */.LP)('### Where the chain breaks', '', hopTable(a))] : [];
    if (links.length === 0)
        return hops;
    const rows = links.map((l, i) => [
        String(i + 1),
        l.state === 'broken'
            ? `**${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(l.words).replace(/\.$/, ''))}**`
            : (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(l.words).replace(/\.$/, '')),
        STATE[l.state],
        (0,render_escape/* prose */.CS)(l.evidence),
    ]);
    const title = a.hops.length > 1 ? `#### Inside hop ${a.focus.index + 1}` : '### Where the chain breaks';
    return [
        ...hops,
        (0,block/* kept */.LP)(title, '', (0,block/* table */.tp)(['', 'Link', 'Result', 'Evidence'], '|:-:|---|---|---|', rows)),
        (0,block/* spare */.iC)('the picture of the chain', block/* SPARE */.GO.picture, (0,render_escape/* fence */.EU)(a.hops.length > 1 ? hopPicture(a) : linkPicture(a.focus, links), 'mermaid')),
    ];
}
const STATE = {
    holds: '✅',
    broken: '❌ **broken here**',
    unknown: '❔ not seen',
    'not reached': '⏭️ not reached',
};
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
    const rows = a.hops.map((h) => [
        String(h.index + 1),
        (0,markdown/* cell */.Hn)(h.role),
        h.account === '' ? '' : (0,markdown/* cell */.Hn)(h.account),
        result(h),
    ]);
    return (0,block/* table */.tp)(['', 'Role', 'Account', 'Result'], '|:-:|---|---|---|', rows);
}

// EXTERNAL MODULE: ./lib/engine/judgement.js
var judgement = __webpack_require__(5965);
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

;// CONCATENATED MODULE: ./lib/render/terraformChecklist.js




/**
 * The seven things that people are told to go through when Terraform cannot assume a role, each answered from the facts of this
 * hop; what was not looked at is said to be so.
 */
function terraformChecklist(h) {
    const d = h.diagnosis;
    if (!d)
        return h.status === 'granted' ? GRANTED_CHECKLIST : [];
    return [roleArn(h, d), gate(h, 'trust-policy', TRUST), caller(h, d), mfa(d), externalId(d), assumed(d), cloudTrail(h)];
}
const ROLE = 'the role ARN is right';
const TRUST = "the role's trust policy allows the caller";
const CALLER = 'the caller may assume the role';
const MFA = 'no MFA is asked for, which Terraform cannot present';
const EXTERNAL_ID = 'the external ID is the one that is asked for';
const ASSUMED = 'the role was assumed for real';
const CLOUDTRAIL = 'CloudTrail has the call';
const yes = (question, words) => ({ question, answer: 'yes', words });
/** The checklist of a role that was granted. */
const GRANTED_CHECKLIST = [
    yes(ROLE, 'AWS knows the role'),
    yes(TRUST, 'AWS granted the call'),
    yes(CALLER, 'AWS granted the call'),
    yes(MFA, 'AWS granted the call without'),
    yes(EXTERNAL_ID, 'AWS granted the call with what is sent'),
    yes(ASSUMED, 'a session was opened, and its credentials were dropped'),
    { question: CLOUDTRAIL, answer: 'not needed', words: 'there is no denied event to look for' },
];
const STATES = {
    holds: ['yes', 'nothing in it refuses the call'],
    broken: ['no', 'it refuses the call, see above'],
    unknown: ['not seen', 'it could not be read'],
    'not reached': ['not seen', 'the call is refused before'],
};
function gate(h, id, question) {
    const link = (0,summary_links/* linksOf */.h)(h).find((l) => l.gate === id);
    const [answer, words] = STATES[link?.state ?? 'unknown'];
    return { question, answer, words };
}
function roleArn(h, { kase }) {
    const { role, trustPolicy } = kase.target;
    const line = (answer, words) => ({ question: ROLE, answer, words });
    if (role?.exists === false)
        return line('no', `account ${(0,render_words/* quoted */.TL)(h.account)} has no role of that name`);
    if (!h.arn)
        return line('no', `${(0,render_words/* quoted */.TL)(h.hop.roleArn)} is no ARN of a role`);
    if (role?.exists || trustPolicy !== undefined)
        return line('yes', 'the role was read');
    return line('not seen', 'it is well formed; whether there is such a role AWS does not tell a caller that it refuses');
}
function caller(h, { kase }) {
    return kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity'
        ? { question: CALLER, answer: 'not needed', words: 'the call carries a token and is not signed by a caller' }
        : gate(h, 'identity-policy', CALLER);
}
function mfa(d) {
    return condition(d, MFA, /^aws:multifactorauth/i, {
        none: ['yes', 'the trust policy asks for none'],
        holds: ['yes', 'the condition on it holds'],
        fails: [
            'no',
            'the policy asks for MFA; Terraform can send no code, so the caller must have its session from a call with MFA',
        ],
    });
}
function externalId(d) {
    const sent = d.kase.workflow.inputs['external-id'];
    const words = typeof sent === 'string' ? 'an `external_id` is sent' : 'no `external_id` is sent';
    return condition(d, EXTERNAL_ID, /^sts:externalid$/i, {
        none: ['yes', `the trust policy asks for none; ${words}`],
        holds: ['yes', words],
        fails: ['no', `${words}, and the trust policy asks for ${typeof sent === 'string' ? 'another' : 'one'}`],
    });
}
function condition(d, question, key, answers) {
    if (d.kase.target.trustPolicy === undefined)
        return { question, answer: 'not seen', words: 'the trust policy could not be read' };
    const found = (0,judgement/* comparisons */.lU)(d.judgement).filter((c) => key.test(c.key));
    const about = found.filter((c) => d.findings.some((f) => f.demand.comparison.at === c.at));
    const wrong = found.length > 0 && found.every((c) => c.truth === 'false');
    const [answer, words] = found.length === 0
        ? answers.none
        : about.length > 0 || wrong
            ? answers.fails
            : found.some((c) => c.truth === 'true')
                ? answers.holds
                : ['not seen', 'the condition on it could not be judged'];
    return { question, answer, words };
}
function assumed({ kase: { answer } }) {
    const words = answer ? `AWS was asked and answered ${(0,render_words/* quoted */.TL)(answer.code ?? answer.message)}` : 'no call was made';
    return { question: ASSUMED, answer: 'no', words };
}
function cloudTrail(h) {
    const note = h.hop.notes.find((n) => /cloudtrail/i.test(n));
    if (note !== undefined)
        return { question: CLOUDTRAIL, answer: /not looked at|not read/.test(note) ? 'not seen' : 'yes', words: note };
    const words = cloudTrailCommand(h)
        ? 'not looked at; the command that finds the event is under the raw details, and `cloudtrail: true` runs it'
        : 'there is no denied event to look for';
    return { question: CLOUDTRAIL, answer: cloudTrailCommand(h) ? 'not seen' : 'not needed', words };
}

;// CONCATENATED MODULE: ./lib/render/summary/checklist.js




const ICONS = {
    yes: '✅',
    no: '❌',
    'not seen': '❔ not seen',
    'not needed': '⏭️ not needed',
};
/** The checklist of a role that a Terraform configuration assumes; none for any other. */
function checklistBlocks(a) {
    if (!a.focus.hop.terraform)
        return [];
    const lines = terraformChecklist(a.focus);
    return lines.length === 0 ? [] : [(0,block/* spare */.iC)('the checklist', block/* SPARE */.GO.conditions, checklistDetails(lines))];
}
/** A checklist, collapsed. */
function checklistDetails(lines) {
    const rows = lines.map((l, i) => [
        String(i + 1),
        (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(l.question)),
        ICONS[l.answer],
        (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(l.words)),
    ]);
    const body = (0,block/* table */.tp)(['', 'Check', 'Answer', 'Why'], '|--:|---|---|---|', rows);
    return (0,block/* details */.zH)('<b>The seven checks for a role of Terraform</b>', body);
}

// EXTERNAL MODULE: ./lib/render/summary/conditions.js
var conditions = __webpack_require__(1697);
// EXTERNAL MODULE: ./lib/render/summary/fix.js + 25 modules
var fix = __webpack_require__(2793);
// EXTERNAL MODULE: ./lib/render/summary/many.js
var many = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/engine/arn.js
var arn = __webpack_require__(8973);
// EXTERNAL MODULE: ./lib/engine/case.js
var engine_case = __webpack_require__(712);
// EXTERNAL MODULE: ./lib/render/shownClaims.js
var shownClaims = __webpack_require__(9904);
;// CONCATENATED MODULE: ./lib/render/summary/raw.js








/** What was answered, read and not seen, for those who want to check: collapsed, and the first to go when room is short. */
function rawBlock(a, title = 'Raw details') {
    const parts = a.hops.flatMap((h) => hopParts(h, a.hops.length > 1));
    return (0,block/* spare */.iC)('raw details', block/* SPARE */.GO.raw, (0,block/* details */.zH)(title, parts.join('\n\n')));
}
function hopParts(h, several) {
    const rows = fieldsOf(h);
    const claims = h.diagnosis?.kase.workflow.claims;
    const trail = cloudTrailCommand(h);
    return [
        ...(several ? [`**Hop ${h.index + 1}: ${(0,markdown/* cell */.Hn)(h.role)}**`] : []),
        (0,block/* table */.tp)(['Field', 'Value'], '|---|---|', rows),
        ...(claims
            ? [
                'Token claims used (the token itself is never shown):',
                (0,render_escape/* fence */.EU)(JSON.stringify((0,shownClaims/* shownClaims */.p)(claims), null, 2), 'json'),
            ]
            : []),
        ...(trail
            ? [
                (0,render_escape/* prose */.CS)(`What AWS recorded of the call, some minutes later, in account ${trail.account === '' ? "of the role's owner" : (0,render_words/* quoted */.TL)(trail.account)}:`),
                (0,render_escape/* fence */.EU)(trail.command, 'bash'),
            ]
            : []),
    ];
}
function fieldsOf(h) {
    const { outcome } = h.hop;
    const role = ['Role', (0,markdown/* cell */.Hn)(h.hop.roleArn)];
    const notes = h.hop.notes.map((n) => ['Note', (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(n))]);
    if ('skipped' in outcome)
        return [role, ['Call', 'not made: an earlier hop was refused'], ...notes];
    if (outcome.granted)
        return [role, ['Assumed as', (0,markdown/* cell */.Hn)(outcome.assumedRoleArn)], ['Took', `${Math.round(outcome.ms)} ms`], ...notes];
    const { kase, notSeen, capped } = outcome.diagnosis;
    const { answer } = kase;
    const { region, api } = kase.workflow.inputs;
    const domain = region && (0,arn/* partitionOfRegion */.cn)(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const from = { github: 'GitHub answered', network: 'The network answered', sts: 'STS answered' }[answer?.from ?? 'sts'];
    return [
        role,
        ...(answer
            ? [[from, `${answer.code ? `${(0,markdown/* cell */.Hn)(answer.code)}: ` : ''}${(0,markdown/* cell */.Hn)(answer.message, 2000)}`]]
            : [['Call', 'none was made']]),
        ...(answer?.['request-id'] ? [['Request ID', (0,markdown/* cell */.Hn)(answer['request-id'])]] : []),
        ...(answer?.status === undefined ? [] : [['HTTP status', String(answer.status)]]),
        ...(api ? [['API', (0,markdown/* cell */.Hn)(`sts:${api}`)]] : []),
        ...(region ? [['Region, endpoint', `${(0,markdown/* cell */.Hn)(region)}, ${(0,markdown/* cell */.Hn)(`sts.${region}.${domain}`)}`]] : []),
        ...(kase.source.caller ? [['Caller', (0,markdown/* cell */.Hn)(kase.source.caller.arn)]] : []),
        ...(0,engine_case/* documentPointers */.W)(kase).map((p) => [
            (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)((0,render_words/* documentWords */.Dh)(p, h.role)).replace(/\.$/, '')),
            (0,render_escape/* prose */.CS)(kase.written?.[p]?.readAs ?? (kase.written?.[p]?.file ? `from ${(0,render_words/* quoted */.TL)(kase.written[p].file)}` : 'given')),
        ]),
        ...notSeen.slice(0, 40).map((g) => ['Not seen', (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(`${g.what}: ${g.why}`))]),
        ...notes,
        ...(capped ? [['Cut short', 'the policy has more ways to a yes than were looked at']] : []),
    ];
}

// EXTERNAL MODULE: ./lib/render/locate.js
var locate = __webpack_require__(700);
// EXTERNAL MODULE: ./lib/render/verdict.js
var render_verdict = __webpack_require__(6265);
;// CONCATENATED MODULE: ./lib/render/summary/verdict.js






/** The first screen: the headline, who must act, what, and what the other sides need not do. */
function verdictBlock(view, a, v) {
    const head = `## ${v.icon} ${(0,render_escape/* prose */.CS)(v.headline)}`;
    if (v.who === 'nobody' && v.what === 'nothing')
        return (0,block/* kept */.LP)(head);
    const lines = [`[!${v.alert}]`, `**Who must act:** ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(v.who))}`, `**What:** ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(v.what))}`];
    const others = otherSides(view, a.focus);
    const all = [...lines, ...others];
    return (0,block/* kept */.LP)(head, '', ...all.map((l, i) => `> ${l}${i > 0 && i < all.length - 1 ? '<br>' : ''}`));
}
/** The line that ends the back-and-forth: what the reader of the other side may leave alone. */
function otherSides(view, h) {
    const idle = (0,render_verdict/* idleSides */.XR)(h);
    const nothing = h.repair?.after === 'true' ? 'nothing to change' : 'nothing that was seen has to change';
    return idle.flatMap((side) => {
        // Only what was seen can be said to be in order.
        if (side !== 'workflow' && h.repair?.after !== 'true')
            return [];
        if (side !== 'workflow')
            return `**Not needed:** ${(0,render_escape/* prose */.CS)(`nothing to change for ${(0,render_verdict/* ownerWords */.$J)(side, h)}.`)}`;
        const place = (0,locate/* locate */.x)(h.hop, '/workflow/inputs/role-arn');
        return place
            ? `**Your side:** ${nothing} in ${(0,markdown/* placeLink */.aE)(view.run, place)}.`
            : `**Your side:** ${nothing} in this workflow.`;
    });
}
/** What GitHub hides because the role's ARN came from a secret. */
function secretBlock(h) {
    const name = h.hop.secrets?.['role-arn'];
    if (name === undefined)
        return [];
    return [
        (0,block/* kept */.LP)(`> [!NOTE]`, `> ${(0,render_escape/* prose */.CS)(`GitHub hides this role ARN because the workflow reads it from ${(0,render_words/* quoted */.TL)(`secrets.${name}`)}. A role ARN is no credential: move it to ${(0,render_words/* quoted */.TL)(`vars.${name}`)} to get commands that can be copied as they are.`)}`),
    ];
}

// EXTERNAL MODULE: ./lib/render/view.js
var render_view = __webpack_require__(3567);
;// CONCATENATED MODULE: ./lib/render/summary/why.js







const MOST = 8;
/** Why it is refused, a cause each; when it is narrowed, what remains. */
function whyBlocks(view, a) {
    const d = a.focus.diagnosis;
    if (!d || d.findings.length === 0)
        return [];
    const found = d.kind === 'explained'
        ? onePerFact(d.findings)
        : [...(0,render_view/* suspects */.zA)(d), ...d.findings.filter((f) => !(0,render_view/* suspects */.zA)(d).includes(f))];
    const items = found
        .slice(0, MOST)
        .map((f, i) => `${i + 1}. ${d.kind === 'explained' ? because(view, a, f) : remaining(a, f)}`);
    const rest = found.length - items.length;
    const title = d.kind === 'explained'
        ? found.length > 1
            ? `### Why: ${found.length} reasons`
            : '### Why'
        : `### What remains${found.length > 1 ? ': any of these' : ''}`;
    const joint = d.kind === 'explained' && new Set(found.map((f) => f.demand.comparison.at)).size > 1
        ? ['', 'All of them have to be put right: any one alone still refuses.']
        : [];
    return [(0,block/* kept */.LP)(title, '', ...items, ...(rest > 0 ? ['', `And ${rest} more, in the report.`] : []), ...joint)];
}
/** Causes with the same facts are told together. */
function onePerFact(findings) {
    const told = new Map();
    for (const f of findings) {
        const key = `${f.demand.comparison.at} ${f.explanation.what}`;
        const before = told.get(key);
        const why = before ? `${(0,render_words/* sentence */.em)(before.explanation.why)} ${(0,render_words/* sentence */.em)(f.explanation.why)}` : f.explanation.why;
        told.set(key, { ...(before ?? f), explanation: { ...f.explanation, why } });
    }
    return [...told.values()];
}
function because(view, a, f) {
    const { comparison: c } = f.demand;
    const places = [c.actual.from, c.at].flatMap((p) => (p === undefined ? [] : ((0,locate/* locate */.x)(a.focus.hop, p) ?? [])));
    const links = [...new Set(places.map((p) => (0,markdown/* placeLink */.aE)(view.run, p, true)))];
    const where = links.length > 0 ? ` (${links.join(', ')})` : '';
    const what = (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(f.explanation.what)).replace(/\.$/, '');
    return `${what}${where}. ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(f.explanation.why))}`;
}
const remaining = (a, f) => `**${f.certainty}**, for ${(0,render_escape/* prose */.CS)((0,render_verdict/* ownerWords */.$J)(f.side, a.focus))}: ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(f.explanation.what))} ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(f.explanation.fix))}`;

// EXTERNAL MODULE: ./lib/render/terraformWords.js
var terraformWords = __webpack_require__(4583);
;// CONCATENATED MODULE: ./lib/render/summary.js


















/**
 * The job summary, GitHub Flavored Markdown: the verdict, the other side's part, how sure that is, where the chain breaks,
 * every condition, why, the fix, what to send to whom, and the raw details. Never larger than GitHub takes.
 */
function renderSummary(story) {
    const view = (0,render_view/* viewOf */.du)(story);
    const [only, more] = view.attempts;
    if (!only)
        return fit([(0,block/* kept */.LP)('## ❔ No role was asked for'), footer(view)]);
    return fit([...(more ? manyAttempts(view) : oneAttempt(view, only)), footer(view)]);
}
function oneAttempt(view, a) {
    const verdict = verdictBlock(view, a, (0,render_verdict/* verdictOn */.Hc)(a));
    if (a.asExpected)
        return [verdict, ...secretBlock(a.focus), ...grantedLines(a), asExpectedDetails(view, a)];
    return [verdict, ...secretBlock(a.focus), ...evidence(view, a), ...handOffBlocks(view, [a]), rawBlock(a)];
}
function evidence(view, a) {
    const certainty = (0,summary_certainty/* certaintyLine */.Up)(a);
    const blocks = [
        ...(certainty ? [(0,block/* kept */.LP)(certainty)] : []),
        ...chainBlocks(a),
        ...(a.status === 'transient' ? [] : (0,conditions/* conditionBlocks */.U)(view, a.focus)),
        ...whyBlocks(view, a),
        ...presentsBlock(view, a),
        ...notSeenBlock(a),
        ...(a.asExpected ? [] : (0,fix/* fixBlocks */.mv)(view, a.focus)),
        ...checklistBlocks(a),
    ];
    return blocks.map((b) => ({ ...b, text: (0,terraformWords/* inTerraformWords */.P)(a.focus.hop, b.text) }));
}
/** Three lines are enough for what is as it should be. */
function grantedLines(a) {
    const { outcome } = a.focus.hop;
    if ('skipped' in outcome || !outcome.granted)
        return [];
    return [
        (0,block/* kept */.LP)(`Role ${(0,render_escape/* code */.aY)(a.focus.hop.roleArn)} in account ${(0,render_escape/* code */.aY)(outcome.account)}<br>`, `Assumed as ${(0,render_escape/* code */.aY)(outcome.assumedRoleArn)}; the credentials were dropped.`),
    ];
}
function asExpectedDetails(view, a) {
    const inner = [
        ...(a.focus.diagnosis ? evidence(view, a).filter((b) => b.name !== 'the picture of the chain') : chainBlocks(a)),
    ];
    const raw = rawBlock(a).text.replace(/^<details>\n<summary>.*<\/summary>\n\n|\n\n<\/details>$/g, '');
    return (0,block/* spare */.iC)('details', block/* SPARE */.GO.raw, (0,block/* details */.zH)('Details', [...inner.map((b) => b.text), raw].join('\n\n')));
}
/** Where it is not known what refuses, what could not be seen is the answer, and no detail. */
function notSeenBlock(a) {
    const d = a.focus.diagnosis;
    if (!d || d.kind === 'explained' || a.status === 'transient' || d.notSeen.length === 0)
        return [];
    return [
        (0,block/* kept */.LP)('### What was not seen', '', ...d.notSeen.slice(0, 20).map((g) => `- ${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(`${g.what}: ${g.why}`))}`)),
    ];
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
    const caution = (0,markdown/* isPullRequest */.r0)(view)
        ? ['', '> [!WARNING]', '> This run is for a pull request: do not copy what it presents into a production policy.']
        : [];
    return facts.length > 0 ? [(0,block/* kept */.LP)('### What this run presents', '', ...facts, ...caution)] : [];
}
/** The messages to send, for the owners who have to act. */
function handOffBlocks(view, attempts) {
    // What a pull request claims is not to be written into a policy; a question does no harm.
    const told = (0,markdown/* isPullRequest */.r0)(view) ? attempts.filter((a) => a.focus.diagnosis?.kind === 'narrowed') : attempts;
    return (0,handOff/* handOffsOf */.jW)(view, told)
        .slice(0, MOST_MESSAGES)
        .map((h) => (0,block/* spare */.iC)('messages to send', block/* SPARE */.GO.handOff, `### ${(0,render_escape/* prose */.CS)((0,handOff/* handOffTitle */.bN)(h))}\n\n${(0,render_escape/* fence */.EU)(h.text, 'text')}`));
}
/** Beyond these, the report has all. */
const MOST_MESSAGES = 50;
const MOST_IN_FULL = 10;
function manyAttempts(view) {
    const groups = (0,many/* groupsOf */.c1)(view.attempts);
    const sections = groups.slice(0, MOST_IN_FULL).flatMap((g, i) => {
        const v = (0,render_verdict/* verdictOn */.Hc)(g.first);
        const others = g.members.slice(1);
        const names = others.length > 0
            ? `The same for ${others
                .slice(0, 20)
                .map((m) => (0,render_escape/* code */.aY)((0,many/* nameOf */.Vb)(m)))
                .join(', ')}${others.length > 20 ? ` and ${others.length - 20} more` : ''}.`
            : '';
        const body = [verdictBlock(view, g.first, v), ...evidence(view, g.first)].map((b) => 
        // The headline is what is clicked on.
        b.text.replace(/^## .*\n\n/, '').replace(/^### (?=[A-Z])/gm, '#### '));
        return [
            (0,block/* spare */.iC)('the evidence for each change', block/* SPARE */.GO.list, (0,block/* details */.zH)(`<b>${i + 1}. ${v.icon} ${(0,render_escape/* html */.qy)(v.headline)}</b>`, [...body, ...(names ? [names] : [])].join('\n\n'), i === 0)),
            rawBlock(g.first, `Raw details of ${i + 1}`),
        ];
    });
    const wrong = view.attempts.filter((a) => !a.asExpected);
    return [...(0,many/* manyBlocks */.me)(view.attempts, groups), ...handOffBlocks(view, wrong), ...sections];
}
const footer = (view) => (0,block/* kept */.LP)(`<sub>assume-role-preflight ${(0,render_escape/* prose */.CS)(view.run.version)}, report format 1</sub>`);


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ SPARE),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   iC: () => (/* binding */ spare),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** The order in which blocks go. */
const SPARE = { list: 1, fix: 2, handOff: 3, conditions: 4, passing: 5, forms: 6, picture: 7, raw: 8 };
/** A block that stays as long as anything does. */
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


/***/ }),

/***/ 7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ certaintyWords),
/* harmony export */   Jq: () => (/* binding */ certaintyName),
/* harmony export */   Up: () => (/* binding */ certaintyLine)
/* harmony export */ });
/* unused harmony export readWords */
/* harmony import */ var _engine_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(712);
/* harmony import */ var _engine_judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5965);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3567);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2898);






/** How sure the verdict is and what that rests on, in sentences. */
function certaintyWords(a) {
    const h = a.focus;
    const d = h.diagnosis;
    if (!d)
        return [];
    if (a.status === 'transient')
        return [`${answerWords(d)} names the reason, and it is one that passes by itself.`];
    const said = d.kase.answer ? [] : ['No call was made: this is worked out, not tried.'];
    switch (d.kind) {
        case 'explained':
            return [...said, ...provenWords(h, d, a.asExpected)];
        case 'narrowed':
            return [...said, ...narrowedWords(d)];
        case 'unexplained':
            return [
                `${readWords(d)} By what was read the request is allowed; AWS refused it all the same.`,
                'So what refuses is something that was not seen, or IAM has not yet applied a recent change everywhere.',
            ];
        case 'granted':
            return [...said, `${readWords(d)} By what is known the request is allowed.`];
    }
}
/** Its one word. */
const certaintyName = (d) => d.kind === 'unexplained'
    ? 'not explained'
    : d.kind === 'granted'
        ? 'worked out'
        : ((0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .suspects */ .zA)(d)[0]?.certainty ?? (d.kind === 'explained' ? 'proven' : 'not known'));
/** The line of the summary. */
const certaintyLine = (a) => a.focus.diagnosis &&
    `**Certainty: ${a.status === 'transient' ? 'proven' : certaintyName(a.focus.diagnosis)}.** ${certaintyWords(a).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS).join(' ')}`;
function provenWords(h, d, asExpected) {
    const told = (0,_engine_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisons */ .lU)(d.judgement).some((c) => c.told && c.truth === 'false');
    const failing = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(d).filter((r) => !r.deny && r.nearest);
    const wrong = failing.filter((r) => r.state === 'fails');
    const replay = wrong.length > 0
        ? ` (${wrong.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failing.length, 'condition')} ${wrong.length === 1 ? 'fails' : 'fail'})`
        : '';
    return [
        ...(told ? [`${answerWords(d)} names what refuses.`] : []),
        ...((0,_engine_case_js__WEBPACK_IMPORTED_MODULE_5__/* .documentPointers */ .W)(d.kase).length > 0
            ? [
                `${readWords(d)} Replayed against ${requestWords(d.kase)}: refused as it stands${replay}${asExpected ? '' : afterWords(h)}.`,
            ]
            : told
                ? []
                : [`It follows from ${requestWords(d.kase)}${asExpected ? '' : afterWords(h)}.`]),
    ];
}
const afterWords = (h) => !h.repair
    ? ''
    : h.repair.after === 'true'
        ? ', allowed with that change'
        : '; with that change it may still be refused by what was not seen';
const answerWords = ({ kase }) => kase.answer?.from === 'github'
    ? "GitHub's own answer"
    : kase.answer?.from === 'network'
        ? "The network's own answer"
        : "AWS's own answer";
function narrowedWords(d) {
    const left = (0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .suspects */ .zA)(d);
    const most = d.notSeen.length > 4 ? 3 : 4;
    const unread = [
        ...d.notSeen.slice(0, most).map((g) => g.what),
        ...(d.notSeen.length > most ? [`${d.notSeen.length - most} more`] : []),
    ];
    return [
        ...((0,_engine_case_js__WEBPACK_IMPORTED_MODULE_5__/* .documentPointers */ .W)(d.kase).length > 0 ? [readWords(d)] : []),
        ...(unread.length > 0 ? [`Not seen: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(unread)}.`] : []),
        left[0]?.certainty === 'implied'
            ? 'AWS refused, and every explanation that remains includes what is marked as implied.'
            : left.length === 0
                ? 'None of the causes that are known fits what remains.'
                : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left.length, 'cause')} ${left.length === 1 ? 'remains' : 'remain'}; none is proven.`,
    ];
}
/** Which documents were read, and how they came to be known. */
function readWords(d) {
    const documents = (0,_engine_case_js__WEBPACK_IMPORTED_MODULE_5__/* .documentPointers */ .W)(d.kase).map((p) => {
        const how = d.kase.written?.[p];
        const source = how?.readAs ?? (how?.file ? `from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(how.file)}` : undefined);
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .documentWords */ .Dh)(p, d.kase.target.role?.arn?.split('/').at(-1) ?? 'the role').replace(' of role `the role`', '')} was ${source ? `read (${source})` : 'given'}`;
    });
    return documents.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...new Set(documents)])) : '';
}
function requestWords(kase) {
    if (kase.workflow.inputs.api === 'AssumeRole')
        return 'the caller and the inputs of this step';
    return kase.workflow.claims
        ? "the claims of this run's own token"
        : "the claims that GitHub's rules give for this job";
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionBlocks),
/* harmony export */   b: () => (/* binding */ comparisonWords)
/* harmony export */ });
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8211);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9889);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(700);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7110);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2898);







const MOST_ROWS = 40;
const MOST_STATEMENTS = 20;
/** Every condition, expected against actual: the statements that the explanation is about, then the others, collapsed. */
function conditionBlocks(view, h) {
    const d = h.diagnosis;
    if (!d)
        return [];
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(d);
    const broken = new Set(d.gates.filter((g) => g.judgement.truth !== 'true').map((g) => g.id));
    const inPolicies = rows.filter((r) => r.statement !== undefined && (r.gate === 'trust-policy' || broken.has(r.gate)));
    const elsewhere = rows.filter((r) => r.statement === undefined && r.state === 'fails');
    const statements = [...new Map(inPolicies.map((r) => [r.statement, r])).keys()].filter((s) => s !== undefined);
    const truths = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .statementTruths */ .KK)(d);
    const about = statements.filter((s) => inPolicies.some((r) => r.statement === s && r.nearest));
    const applies = statements.filter((s) => isDeny(d, s) && truths.get(s) !== 'false');
    const main = statements.length === 1 ? statements : [...new Set([...about, ...applies])];
    const others = statements.filter((s) => !main.includes(s));
    const section = (s) => statementSection(view, h, d, s, inPolicies.filter((r) => r.statement === s), truths.get(s));
    const first = [...(elsewhere.length > 0 ? [conditionTable(view, h, elsewhere)] : []), ...main.map(section)];
    const rest = others.slice(0, MOST_STATEMENTS).map(section);
    return [
        ...(first.length > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .kept */ .LP)('### Every condition, expected against actual', '', first.join('\n\n'))] : []),
        ...(rest.length > 0
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .spare */ .iC)('the other statements', _block_js__WEBPACK_IMPORTED_MODULE_2__/* .SPARE */ .GO.conditions, (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`The other statements (${others.length})`, rest.join('\n\n'))),
            ]
            : []),
    ];
}
const isDeny = (d, s) => (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_4__.at)(d.kase, `${s}/Effect`) === 'Deny';
function statementSection(view, h, d, s, rows, truth) {
    const deny = isDeny(d, s);
    const list = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_4__.at)(d.kase, s.replace(/\/\d+$/, ''));
    const total = Array.isArray(list)
        ? `, ${list.length === 1 ? 'the only one' : `${Number(s.split('/').at(-1)) + 1} of ${list.length}`}`
        : '';
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
    const name = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statementWords */ .Zr)(d.kase, s)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .documentWords */ .Dh)(s, h.role)}`;
    const place = (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(h.hop, s);
    const where = place ? `, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .placeLink */ .aE)(view.run, place)}` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(name).replace(/\.$/, ''))}${total}${where}: ${outcome}\n\n${conditionTable(view, h, rows)}`;
}
/** Rows of comparisons: mark, condition, both ends, where the request's end comes from. */
function conditionTable(view, h, rows) {
    const shown = rows
        .slice(0, MOST_ROWS)
        .map((r) => [mark(r), conditionCell(r), expectedCell(r, view), actualCell(r, view), originCell(r, view, h)]);
    const rest = rows.length - shown.length;
    const more = rest > 0 ? [['', `and ${rest} more`, '', '', '']] : [];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Condition', 'Expected', sentWords(h), 'From'], '|:-:|---|---|---|---|', [...shown, ...more]);
}
const sentWords = (h) => (h.diagnosis?.kase.answer ? 'This run sent' : 'This run would send');
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
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(c.test);
    if (c.test === c.key)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(c.key);
    return c.at.includes('/Condition/') ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(c.test)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(shortKey(c.key))}` : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(c.key)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(c.test)}`;
}
/** The prefix of GitHub's keys says nothing new in every row. */
const shortKey = (key) => key.replace(/^token\.actions\.githubusercontent\.com:/, '…:');
function expectedCell({ comparison: c }, view) {
    if (isHidden(c.key, view) && c.truth !== 'true')
        return 'not shown: public logs are public';
    return c.expected.length === 0 ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cells */ .Yo)(c.expected);
}
const isHidden = (key, view) => key.toLowerCase() === 'sts:externalid' && !view.options.showExternalId;
function actualCell({ comparison: c }, view) {
    const { actual } = c;
    if (c.told && actual.is === 'unknown')
        return TOLD;
    if (actual.is === 'unknown')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(`not known: ${actual.gap.why}`);
    if (actual.is === 'absent')
        return actual.never === undefined ? '**nothing**' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(`nothing: ${actual.never}`);
    if (isHidden(c.key, view) && c.truth !== 'true')
        return `differs (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cells */ .Yo)(actual.values)})`;
    if (isTokenless(c))
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cells */ .Yo)(actual.values)}${NO_TOKEN}`;
    const same = actual.values.length === c.expected.length && actual.values.every((v, i) => v === c.expected[i]);
    return same ? 'same' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .cells */ .Yo)(actual.values);
}
const TOLD = "not so, by the answer's own words";
const NO_TOKEN = ', and GitHub gave no token';
const isTokenless = (c) => c.key === 'id-token' && c.truth === 'false';
function originCell({ comparison: c }, view, h) {
    const from = c.actual.from;
    if (from === undefined)
        return '';
    const place = from.startsWith('/workflow') ? (0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(h.hop, from) : undefined;
    const own = place && place !== h.hop.places['/workflow'] && place !== h.hop.places['/workflow/job'];
    const words = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .originWords */ .uY)(from));
    return place && own ? `${words}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .placeLink */ .aE)(view.run, place, true)}` : words;
}
/** A comparison in words, for forms without tables. */
function comparisonWords(r, showExternalId) {
    const { comparison: c } = r;
    const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId;
    const expected = hidden ? 'not shown' : c.expected.slice(0, 3).map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ');
    const { actual } = c;
    const sent = actual.is === 'unknown'
        ? c.told
            ? TOLD
            : `not known: ${actual.gap.why}`
        : actual.is === 'absent'
            ? 'nothing'
            : hidden
                ? c.truth === 'true'
                    ? 'the same'
                    : 'differs'
                : `${actual.values.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')}${isTokenless(c) ? NO_TOKEN : ''}`;
    return [c.test === 'Principal' || c.test === 'Resource' ? c.test : `${c.test} ${c.key}`, expected, sent];
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zT: () => (/* binding */ effectWords),
  mv: () => (/* binding */ fixBlocks)
});

// UNUSED EXPORTS: fixForms, hasPlaceholder

// EXTERNAL MODULE: ./lib/engine/edit.js
var edit = __webpack_require__(8536);
// EXTERNAL MODULE: ./lib/render/change.js + 2 modules
var render_change = __webpack_require__(9591);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __webpack_require__(8211);
;// CONCATENATED MODULE: ./lib/render/forms/jsonText.js
/** Whether a text holds only characters that can be seen and that no terminal acts upon: printable Latin-1, and space. */
const isPlain = (text) => !UNSEEN.test(text);
const UNSEEN = /[^\x20-\x7e\xa1-\xac\xae-\xff]/;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'g');
/** JSON on one line, in which every character that cannot be seen is an escape (RFC 8259, section 7). */
const jsonText = (value) => JSON.stringify(value).replace(EVERY_UNSEEN, unicodeEscape);
/** The same in lines, indented by two spaces. */
const prettyJson = (value) => JSON.stringify(value, null, 2).replace(EVERY_UNSEEN, (c) => (c === '\n' ? c : unicodeEscape(c)));
const unicodeEscape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** Whether two JSON values are the same; the order of members does not matter. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const x = Object.entries(a);
    const y = b;
    return (x.length === Object.keys(b).length && x.every(([k, v]) => Object.hasOwn(y, k) && sameJson(v, y[k])));
}

;// CONCATENATED MODULE: ./lib/render/forms/change.js



/** The edits of a document as changes, in order. Undefined when they do not make up the whole difference. */
function changesOf(kase, d) {
    let edited = kase;
    const changes = [];
    for (const e of d.edits) {
        const doc = (0,pointer.at)(edited, d.pointer);
        edited = (0,edit/* apply */.B)(edited, [e]);
        const next = (0,pointer.at)(edited, d.pointer);
        if (doc === undefined || next === undefined)
            return;
        changes.push(changeOf(doc, next, e, (0,pointer/* tokens */.LU)(e.path).slice((0,pointer/* tokens */.LU)(d.pointer).length)));
    }
    return changes.length > 0 && sameJson((0,pointer.at)(edited, d.pointer), d.after) ? changes : undefined;
}
function changeOf(doc, next, e, path) {
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
const valueAt = (doc, path) => (0,pointer.at)(doc, (0,pointer/* below */.Gz)('/target', ...path).slice('/target'.length));

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
const isDocument = (doc) => texts(doc).every((s) => /^[\t\n\r\u0020-\u00ff]*$/.test(s));
/** Whether what is known of the role can be put into a command. */
const isNamed = (input) => isRoleName(input.roleName) && isPath(input.rolePath) && isAccount(input.account) && isPartition(input.partition);
/** Every string of a JSON value, keys included. */
function texts(doc) {
    if (typeof doc === 'string')
        return [doc];
    if (doc === null || typeof doc !== 'object')
        return [];
    return Array.isArray(doc)
        ? doc.flatMap((x) => texts(x))
        : Object.entries(doc).flatMap(([k, v]) => [k, ...texts(v)]);
}

;// CONCATENATED MODULE: ./lib/render/forms/editedDocument.js



/**
 * The document of a kind that the repair edits. Undefined when it edits none or several of the kind, when a trust policy was
 * not read (writing a whole one would drop statements that nobody has seen), or when it has characters that IAM does not take.
 */
function editedDocument(input, kind) {
    const found = kind === 'trust' ? trust(input) : identity(input);
    const [only, more] = found.filter((d) => !sameJson(d.before, d.after));
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
    return now.map((doc, i) => editedDocument_document('identity', (0,pointer/* below */.Gz)('/source/identityPolicies', i), before[i], doc, repair.edits));
}
const editedDocument_document = (kind, pointer, before, after, edits) => ({ kind, pointer, before, after, edits: edits.filter((e) => isWithin(e.path, pointer)) });
const isWithin = (path, pointer) => `${path}/`.startsWith(`${pointer}/`);
/** The statements that were appended to a document; undefined when anything else about it changed. */
function appended(d) {
    const now = statements(d.after);
    const then = d.before === undefined ? [] : statements(d.before);
    if (!now || !then || now.length <= then.length)
        return;
    if (!then.every((s, i) => sameJson(s, now[i])))
        return;
    if (d.before !== undefined && !sameJson(without(d.before), without(d.after)))
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
const isMasked = (input, value) => input.masked && texts(value).some((s) => roleArns(input).some((arn) => s.includes(arn)));

// EXTERNAL MODULE: ./lib/render/hiddenValues.js
var hiddenValues = __webpack_require__(4876);
;// CONCATENATED MODULE: ./lib/render/forms/placeholder.js


/** Whether a text holds what stands for a value that the reader may not see: a command with it would write it into a policy. */
const holdsPlaceholder = (text) => text.includes(hiddenValues/* HIDDEN_EXTERNAL_ID */.FD) || /<value of (a secret|secrets\.[^<>]*)>/.test(text);
/** Whether such a value stands anywhere in a JSON value. */
const isRedacted = (value) => texts(value).some(holdsPlaceholder);

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
            return literal(value, hidden);
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
    program: [literal(doc, hidden)],
});
function step(c, old, now) {
    const [head, index, ...rest] = c.path;
    const list = membersOf(c.doc)?.Statement;
    if (head !== 'Statement' || index === undefined || !Array.isArray(list))
        return put('.', c.path, c, old, now);
    if (index === '-')
        return [`check(.Statement | type == "array")`, `.Statement += [${now(c.after ?? null)}]`];
    const statement = list[Number(index)];
    const sid = membersOf(statement)?.Sid;
    if (typeof sid === 'string' && list.filter((s) => membersOf(s)?.Sid === sid).length === 1) {
        const found = `.Statement[] | select(.Sid == ${jqString(sid)})`;
        return [`check([${found}] | length == 1)`, ...put(`${found} | .`, rest, c, old, now)];
    }
    const place = `.Statement[${Number(index)}]`;
    // A statement with a value that the reader may not see cannot be compared as a whole.
    if (list.length === 1 || isRedacted(statement))
        return [`check(.Statement | length == ${list.length})`, ...put(place, rest, c, old, now)];
    const read = `check(${place} == ${old(statement)})`;
    if (c.after === undefined)
        return [read, `del(${pathOf(place, rest)})`];
    return [read, `${pathOf(place, rest)} = ${now(c.after)}`];
}
function put(from, path, c, old, now) {
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
const isHidden = (value, hidden) => !sameJson(replaced(value, hidden), value);
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
function literal(value, hidden) {
    if (typeof value === 'string')
        return hidden.texts.includes(value) ? `$${hidden.variable}` : jqString(value);
    if (value === null || typeof value !== 'object')
        return jsonText(value);
    if (Array.isArray(value))
        return `[${value.map((v) => literal(v, hidden)).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([k, v]) => `${jqString(k)}: ${literal(v, hidden)}`)
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

// EXTERNAL MODULE: ./lib/engine/arn.js
var arn = __webpack_require__(8973);
;// CONCATENATED MODULE: ./lib/render/forms/policyHome.js


/**
 * Who holds the caller's policies. Undefined when it is not known, is the account itself, or is a role that only IAM Identity
 * Center may change (`AWSReservedSSO_…`; IAM User Guide, "Protected roles").
 */
function holderOf(kase) {
    const who = (0,arn/* parsePrincipalArn */.P3)(kase.source.caller?.arn ?? '');
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
    const spelt = texts(docs).filter((s) => arns.some((arn) => s.includes(arn)));
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

// EXTERNAL MODULE: ./lib/engine/answers.js
var answers = __webpack_require__(7105);
;// CONCATENATED MODULE: ./lib/render/forms/providerChange.js



/** Reads the change off the case before and after; undefined when the provider stays as it is, or a value cannot be written safely. */
function providerChange({ kase, after }) {
    const now = after.target.oidcProvider;
    const then = kase.target.oidcProvider;
    if (now === undefined || now === 'missing')
        return;
    if (then !== undefined && then !== 'missing' && sameJson({ ...then }, { ...now }))
        return;
    const known = typeof then === 'object' ? then : undefined;
    const url = (now.url ?? known?.url ?? issuerOf(kase))?.replace(/^https:\/\//, '').replace(/\/$/, '');
    if (url === undefined || !isProviderUrl(url))
        return;
    // A provider that was never read may be there; only one that is known to be missing is made.
    const isMissing = then === 'missing' || (then === undefined && saysMissing(kase));
    const isNew = isMissing || (known?.url !== undefined && known.url.replace(/^https:\/\//, '') !== url);
    const allClientIds = now['client-ids'] ?? [];
    const clientIds = isNew ? allClientIds : allClientIds.filter((id) => !known?.['client-ids']?.includes(id));
    if (clientIds.length === 0 || !allClientIds.every(isClientId))
        return;
    return { isNew, url, clientIds, allClientIds };
}
/** Whether AWS has answered that there is no provider. */
const saysMissing = ({ answer }) => answer !== undefined && (0,answers/* testimonyOf */.I)(answer)?.key === 'oidc-provider';
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
    if (!d || !isNamed(input) || isMasked(input, d.after) || texts(d.after).some((s) => s.includes('${Token[')))
        return;
    const text = kind === 'trust' ? cdk_trust(d) : cdk_identity(d);
    return { id: kind === 'trust' ? 'cdk' : 'cdk-identity', title: 'AWS CDK, TypeScript', language: 'typescript', text };
};
const cdk_trust = (d) => added('role.assumeRolePolicy?.addStatements', d) ??
    assumedBy(d.after) ??
    `const cfnRole = role.node.defaultChild as iam.CfnRole\ncfnRole.assumeRolePolicyDocument = ${typescriptValue(d.after)}`;
const cdk_identity = (d) => added('caller.addToPrincipalPolicy', d) ??
    `const cfnPolicy = policy.node.defaultChild as iam.CfnPolicy\ncfnPolicy.policyDocument = ${typescriptValue(d.after)}`;
/** A call for each statement that is new; undefined when more than that changes. */
function added(call, d) {
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
    if (!d || !isNamed(input) || isMasked(input, d.after) || texts(d.after).some((s) => s.includes('{{resolve:')))
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
    const json = prettyJson(d.after).replace(/[$%](?=\{)/g, (c) => c + c);
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
    if (!s || texts(statement).some((t) => t.includes('&{')))
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
    if (!then || !now || then.length !== now.length || !sameJson(rest(d.before ?? null), rest(d.after)))
        return;
    return now.filter((s, i) => !sameJson(s, then[i]));
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

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/verdict.js
var verdict = __webpack_require__(6265);
// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __webpack_require__(8653);
// EXTERNAL MODULE: ./lib/render/summary/block.js
var summary_block = __webpack_require__(7110);
;// CONCATENATED MODULE: ./lib/render/summary/fix.js









/** The smallest fix as a diff, what else it does, the forms that can be run, and the other ways. */
function fixBlocks(view, h) {
    const d = h.diagnosis;
    if (!d || !h.repair)
        return [];
    const pull = (0,markdown/* isPullRequest */.r0)(view) && h.repair.edits.some((e) => !e.path.startsWith('/workflow'));
    return [
        (0,summary_block/* kept */.LP)(`### ${pull ? 'What would admit this pull request' : titleOf(h, h.repair)}`, '', ...(pull ? [PULL_REQUEST, ''] : []), repairText(h, h.repair)),
        ...(pull ? [] : [...maskedBlocks(view, h, h.repair), ...formBlocks(view, h, h.repair)]),
        (0,summary_block/* kept */.LP)(afterwards(h.repair)),
        ...otherWays(h),
    ];
}
/** The smallest is the first that was found; what is shown may be another, of those whose side is wrong. */
const titleOf = (h, repair) => `${repair === h.diagnosis?.repairs[0] ? 'The smallest fix' : 'A fix'}${repair.after === 'true' ? ' that works' : ''}`;
const PULL_REQUEST = '> [!WARNING]\n> This run is for a pull request, and what it claims of itself is not what a deploy claims. Do not copy its claims into a production policy; run this check on the branch or environment that deploys. No commands are shown for that reason.';
const UNSHOWN = 'the owner of the role knows the external ID; it is not shown here because public logs are public (`show-external-id: true` shows it)';
const afterwards = (r) => r.sides.every((s) => s === 'workflow')
    ? 'After the change, push it and run the job again.'
    : 'After the change, re-run this job. IAM may take a short while to apply it everywhere.';
function repairText(h, repair) {
    const change = (0,render_change/* changeOf */.C)(h, repair);
    const kase = h.diagnosis?.kase;
    const orders = kase ? (0,render_words/* ordersOf */.FS)(kase, repair.edits, h.role) : [];
    const diffs = [
        ...change.workflows.map((w) => change.workflows.length === 1 && w.file === h.hop.workflow?.file
            ? (0,render_escape/* fence */.EU)(w.diff, 'diff')
            : `${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(`in ${(0,render_words/* quoted */.TL)(w.file)}:`))}\n\n${(0,render_escape/* fence */.EU)(w.diff, 'diff')}`),
        ...(change.policies.length > 1
            ? change.policies.map((p) => `${(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)((0,render_words/* documentWords */.Dh)(p.at, h.role)).replace(/\.$/, ':'))}\n\n${(0,render_escape/* fence */.EU)(p.diff, 'diff')}`)
            : change.policies.map((p) => (0,render_escape/* fence */.EU)(p.diff, 'diff'))),
    ];
    const notes = [
        ...change.workflows.flatMap((w) => w.notes),
        ...(change.why ? [change.why] : []),
        ...(hasPlaceholder(repair) ? [UNSHOWN] : []),
    ].map((n) => (0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(n)));
    const without = repair.edits.some((e) => !shown(e.path, change.policies.length > 0, change.workflows.length > 0));
    const words = without || diffs.length === 0 ? [(0,render_escape/* prose */.CS)((0,render_words/* sentence */.em)(orders.join('; ')))] : [];
    return [...words, ...diffs, ...notes, (0,render_escape/* prose */.CS)(effectWords(repair, isWeb(h)).join(' '))].join('\n\n');
}
const shown = (path, policy, workflow) => path.startsWith('/workflow') ? workflow : policy && /Polic|\/scps|\/rcps/.test(path);
/** What a repair admits in addition and what it stops admitting, in sentences. */
function effectWords(r, web) {
    const trust = r.edits.some((e) => e.path.startsWith('/target/trustPolicy'));
    const identity = r.edits.some((e) => e.path.startsWith('/source'));
    const provider = r.edits.some((e) => e.path.startsWith('/target/oidcProvider'));
    return [
        ...(trust
            ? r.admits.length > 0
                ? [
                    `Besides this request it newly admits: ${r.admits.slice(0, 6).join(', ')}${r.admits.length > 6 ? ' …' : ''}.`,
                ]
                : [...admittedWords(r, web)]
            : []),
        ...(trust
            ? r.locksOut.length > 0
                ? [
                    `It no longer admits ${r.locksOut.slice(0, 6).join(', ')}${r.locksOut.length > 6 ? ' …' : ''}; if others still rely on ${r.locksOut.length === 1 ? 'it' : 'them'}, keep both values in a list.`,
                ]
                : ['It locks out nobody whom the policy admits today.']
            : []),
        ...(identity
            ? ['Whoever else has this policy may then ask for the role too; it takes nothing away that was allowed.']
            : []),
        ...(provider ? ['The provider alone lets nobody in: each role decides by its own trust policy.'] : []),
        ...(trust || identity || provider
            ? []
            : ['It changes what this job sends; whom the policies admit stays as it is.']),
        ...(r.after === 'true' ? [] : ['Whether it is enough could not be told: what was not seen may still refuse.']),
    ];
}
const MASKED = 'Account IDs are masked. Put the real ones where `$TARGET_ACCOUNT` and the like stand before anything below is run or pasted.';
const maskedBlocks = (view, h, repair) => view.options.maskAccountIds && fixForms(view, h, repair).some((f) => /\$(TARGET|SOURCE|OTHER)_ACCOUNT/.test(f.text))
    ? [(0,summary_block/* spare */.iC)('ready-to-run forms', summary_block/* SPARE */.GO.forms, (0,render_escape/* prose */.CS)(MASKED))]
    : [];
/** Who comes in, as far as the subject that is written into the policy says. */
function admittedWords(r, web) {
    const written = JSON.stringify(r.edits.map((e) => (e.op === 'remove' ? null : e.value)));
    const none = (tried) => `of the neighbouring requests that were tried (${tried}) it admits none.`;
    if (!web)
        return [`It newly admits this request; ${none('another role, another user, another account')}`];
    if (/:pull_request"/.test(written))
        return [
            `It newly admits every pull request of the repository that gets a token, whatever its branch; ${none('another repository, branch, environment')}`,
        ];
    return [
        `It newly admits this request; ${none('another repository, branch, environment, pull request')}`,
        ...(/:environment:/.test(written)
            ? ['The subject names no branch: from which branches it can be had is up to the rules of the environment.']
            : []),
    ];
}
function formBlocks(view, h, repair) {
    const rendered = fixForms(view, h, repair);
    // Two policies in one language have one title.
    const title = (f) => rendered.filter((x) => x.title === f.title).length === 1
        ? f.title
        : `${f.title}, ${f.id.endsWith('-identity') ? "the caller's policy" : 'the trust policy'}`;
    return rendered.map((f) => (0,summary_block/* spare */.iC)('ready-to-run forms', summary_block/* SPARE */.GO.forms, (0,summary_block/* details */.zH)(`<b>${(0,render_escape/* html */.qy)(title(f))}</b>`, (0,render_escape/* fence */.EU)(f.text, f.language))));
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
    const after = (0,edit/* apply */.B)(kase, ours.edits);
    return formsOf({ kase, repair: ours, after, roleName, rolePath, account, partition, masked }).map((f) => ({
        ...f,
        title: view.mask(f.title),
        text: view.mask(f.text),
    }));
}
const MOST_WAYS = 4;
function otherWays(h) {
    const ways = h.alternatives.slice(0, MOST_WAYS).map((r) => {
        const who = (0,render_words/* listed */.KE)(r.sides.map((s) => (0,verdict/* ownerWords */.$J)(s, h, r)));
        return `**For ${(0,render_escape/* prose */.CS)(who)}**\n\n${repairText(h, r)}`;
    });
    return ways.length > 0
        ? [
            (0,summary_block/* spare */.iC)('other ways to fix it', summary_block/* SPARE */.GO.forms, (0,summary_block/* details */.zH)(`Other ways to put it right (${ways.length})`, ways.join('\n\n'))),
        ]
        : [];
}
const isWeb = (h) => h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
/** Whether a repair needs a value that its reader has to fill in. */
const hasPlaceholder = (r) => JSON.stringify(r.edits).includes(hiddenValues/* HIDDEN_EXTERNAL_ID */.FD);


/***/ }),

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8653);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2898);


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
        const seen = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(d).filter((r) => r.gate === g.id);
        const checked = seen.length > 0 && seen.every((r) => r.state === 'holds' || r.statement !== undefined);
        const state = stateOf(d, g.judgement.truth, first >= 0 && i > first && !checked);
        return { gate: g.id, state, words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .gateWords */ .DO)(g.id, d, h.role, h.account), evidence: evidenceOf(d, g.id, state) };
    });
}
const stateOf = (d, truth, behind) => truth === 'false'
    ? 'broken'
    : truth === 'true' && !behind
        ? 'holds'
        : behind && d.kind === 'explained'
            ? 'not reached'
            : truth === 'true'
                ? 'holds'
                : 'unknown';
function evidenceOf(d, gate, state) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(d).filter((r) => r.gate === gate);
    // A policy behind the link that breaks may have been read all the same.
    if (state === 'not reached')
        return rows.some((r) => r.statement !== undefined) ? 'nothing that was read refuses' : 'not tested';
    if (state === 'broken') {
        const wrong = rows.filter((r) => r.state === 'fails' && (r.nearest || !rows.some((x) => x.nearest)));
        const keys = [...new Set(wrong.map((r) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(r.comparison.key)))];
        // No table follows for what passes by itself.
        if (d.transient)
            return 'named by the answer itself';
        return keys.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(keys.slice(0, 4))} (below)` : 'see below';
    }
    if (state === 'unknown') {
        const gaps = rows.flatMap((r) => r.state === 'unknown' && r.comparison.actual.is === 'unknown' ? [r.comparison.actual.gap.what] : []);
        return gaps.length > 0 ? [...new Set(gaps)].slice(0, 2).join('; ') : '';
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
        return typeof claims?.aud === 'string' ? `token issued for audience ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(claims.aud)}` : 'a token was issued';
    if (gate === 'request')
        return web ? 'STS took the request' : 'STS took the request and the credentials';
    if (gate === 'provider')
        return 'STS accepted issuer, signature and audience';
    return 'the answer came from behind it';
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   me: () => (/* binding */ manyBlocks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9889);
/* harmony import */ var _handOff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3567);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7110);







/** The attempts that are not as expected, grouped by owner and by the very same change, the most urgent first. */
function groupsOf(attempts) {
    const groups = new Map();
    for (const a of (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .byUrgency */ .td)(attempts.filter((x) => !x.asExpected))) {
        const owner = ownerOf(a);
        const key = JSON.stringify([owner, a.status, a.attempt.expect, a.focus.diagnosis?.kind, (0,_handOff_js__WEBPACK_IMPORTED_MODULE_0__/* .fixKey */ .hf)(a.focus)]);
        const group = groups.get(key);
        if (group)
            group.members.push(a);
        else
            groups.set(key, { owner, members: [a] });
    }
    return [...groups.values()].flatMap(({ owner, members }) => members[0] ? [{ owner, first: members[0], members }] : []);
}
function ownerOf(a) {
    if (a.status === 'transient')
        return 'nobody';
    // A named owner answers for all its accounts, so that one change over many of them is one line.
    const named = a.attempt.owner !== undefined && a.focus.sides.includes('target') ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(a.attempt.owner)] : [];
    const sides = a.focus.sides.filter((s) => named.length === 0 || s !== 'target').map((s) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerWords */ .$J)(s, a.focus));
    const all = [...named, ...sides];
    return all.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(all) : 'not known';
}
const MOST_GROUPS = 200;
/** The first screen of a story of many roles: totals, who must act for how many, and those that are as expected, collapsed. */
function manyBlocks(attempts, groups) {
    const wrong = groups.reduce((n, g) => n + g.members.length, 0);
    const fine = attempts.filter((a) => a.asExpected);
    const icon = wrong === 0 ? '✅' : groups.every((g) => g.first.status === 'transient') ? '⚠️' : '❌';
    const tried = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(attempts.length, 'role');
    const head = wrong === 0
        ? `## ${icon} ${tried}: all as expected`
        : `## ${icon} ${wrong} of ${tried} not as expected: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(groups.length, 'change')} to make`;
    const rows = groups.slice(0, MOST_GROUPS).map((g, i) => [
        String(i + 1),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(g.owner),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOn */ .Hc)(g.first).what),
        String(g.members.length),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .cells */ .Yo)(g.members.map((m) => nameOf(m)), 4),
    ]);
    const rest = groups.length - rows.length;
    return [
        (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .LP)(head),
        ...(rows.length > 0
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .LP)((0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', 'Who must act', 'What', 'Roles', 'Which'], '|:-:|---|---|--:|---|', rows)),
                ...(rest > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .kept */ .LP)(`And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, 'more change')}, in the report.`)] : []),
            ]
            : []),
        ...(fine.length > 0
            ? [
                (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .spare */ .iC)('the roles that are as expected', _block_js__WEBPACK_IMPORTED_MODULE_4__/* .SPARE */ .GO.passing, (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`As expected: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(fine.length, 'role')}`, fineTable(fine))),
            ]
            : []),
    ];
}
/** How an attempt is called: by its name, else by its role and account. */
const nameOf = (a) => a.attempt.name ?? (a.focus.account === '' ? a.focus.role : `${a.focus.role} (${a.focus.account})`);
const fineTable = (fine) => (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Role', 'Account', 'Result'], '|---|---|---|', fine.map((a) => [
    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(a.attempt.name ?? a.focus.role),
    a.focus.account === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(a.focus.account),
    a.status === 'granted' ? '✅ assumed' : '✅ refused, as expected',
]));


/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ statementTruths),
/* harmony export */   RO: () => (/* binding */ rowsOf)
/* harmony export */ });
/* unused harmony export statementOf */
/* harmony import */ var _engine_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5451);
/* harmony import */ var _engine_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2575);


/** Every comparison of a diagnosis, each once, in the order of the gates. */
function rowsOf(d) {
    const found = d.findings.map((f) => f.demand.comparison);
    const about = new Set(found.map((c) => statementOf(c.at) ?? (0,_engine_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(c)));
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
                nearest: about.has(statement ?? (0,_engine_demand_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(comparison)),
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
        if (j.kind === 'not' || j.kind === 'observed') {
            visit(j.part);
            return;
        }
        const own = statementOf(j.at);
        if (j.kind === 'all' && own === j.at)
            truths.set(own, (0,_engine_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)([truths.get(own) ?? 'true', j.truth]));
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


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ordinalAt),
  K: () => (/* binding */ terraformDiff)
});

// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __webpack_require__(8211);
// EXTERNAL MODULE: ./lib/hcl/evaluate.js + 15 modules
var evaluate = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/hcl/parse.js + 1 modules
var parse = __webpack_require__(4420);
// EXTERNAL MODULE: ./lib/terraform/duration.js
var duration = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/render/terraform/alignment.js
const ARGUMENT = /^([ \t]*)("[^"]*"|[\w-]+)([ \t]*)=(?![=>])([ \t]*)([^\n]*)$/;
/**
 * A text in which the arguments around an offset have their `=` below each other, as `terraform fmt` puts those of one line each
 * that follow one another. Arguments that were not aligned before are left as they are.
 */
function aligned(text, offset) {
    const lines = text.split('\n');
    const at = text.slice(0, offset).split('\n').length - 1;
    const own = lines[at] === undefined ? undefined : lineOf(lines[at]);
    if (!own)
        return text;
    let [first, last] = [at, at];
    while (first > 0 && isBeside(lines[first - 1], own))
        first--;
    while (last < lines.length - 1 && isBeside(lines[last + 1], own))
        last++;
    const group = lines.slice(first, last + 1).flatMap((l) => lineOf(l) ?? []);
    const others = group.filter((_, i) => first + i !== at);
    if (!wereAligned(others) && !wereAligned(group))
        return text;
    const width = Math.max(...group.map((l) => l.name.length));
    const put = group.map((l) => `${l.indent}${l.name.padEnd(width)} ${l.rest}`);
    return [...lines.slice(0, first), ...put, ...lines.slice(last + 1)].join('\n');
}
function lineOf(text) {
    const m = ARGUMENT.exec(text);
    if (!m)
        return undefined;
    const [, indent = '', name = '', gap = '', space = '', value = ''] = m;
    return { text, indent, name, gap, rest: `=${space}${value}` };
}
/** A line of the same group: an argument as deep, whose value ends on its line. */
function isBeside(text, own) {
    const line = text === undefined ? undefined : lineOf(text);
    return line !== undefined && line.indent === own.indent && !/(?:[{[(]|<<-?\w+)\s*$/.test(line.rest);
}
const wereAligned = (lines) => {
    const columns = new Set(lines.map((l) => l.name.length + l.gap.length));
    const width = Math.max(0, ...lines.map((l) => l.name.length));
    return columns.size <= 1 && lines.every((l) => l.name.length + l.gap.length === width + 1);
};

;// CONCATENATED MODULE: ./lib/render/terraform/argumentEdit.js

/** After these a new argument of a role stands best. */
const NEIGHBOURS = ['session_name', 'role_arn', 'external_id'];
/** The text with an argument set: its value replaced where it is there, else a line of its own; undefined where that cannot be. */
function withArgument(text, container, name, literal) {
    const existing = container.arguments.find((a) => a.name === name);
    if (existing) {
        const { start, end } = existing.value.range;
        if (existing.value.kind === 'string' && existing.value.heredoc)
            return undefined;
        return text.slice(0, start) + literal + text.slice(end);
    }
    const line = `${name} = ${literal}`;
    const anchor = NEIGHBOURS.map((n) => container.arguments.find((a) => a.name === n)).find((a) => a) ?? container.arguments.at(-1);
    if (isOnOneLine(text, container))
        return inOneLine(text, container, anchor, line);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    if (!anchor) {
        const brace = text.indexOf('{', container.range.start);
        const indent = `${indentAt(text, container.range.start)}  `;
        return `${text.slice(0, brace + 1)}${eol}${indent}${line}${text.slice(brace + 1)}`;
    }
    const end = endOfLine(text, anchor.range.end);
    // A comment or a comma behind the anchor stays on its line.
    const next = `${text.slice(0, end)}${eol}${indentAt(text, anchor.range.start)}${line}${withComma(text, anchor, end)}${text.slice(end)}`;
    return aligned(next, end + eol.length);
}
/** The text without the line, or lines, of an argument; undefined where it does not have them to itself. */
function withoutArgument(text, container, name) {
    const existing = container.arguments.find((a) => a.name === name);
    if (!existing || isOnOneLine(text, container))
        return undefined;
    const start = text.lastIndexOf('\n', existing.range.start - 1) + 1;
    const end = endOfLine(text, existing.range.end);
    if (text.slice(start, existing.range.start).trim() !== '')
        return undefined;
    if (!/^[ \t,]*(?:(?:#|\/\/).*)?$/.test(text.slice(existing.range.end, end)))
        return undefined;
    const rest = text.slice(0, start) + text.slice(end).replace(/^\r?\n/, '');
    return aligned(rest, Math.max(0, start - 1));
}
const isOnOneLine = (text, { range }) => !text.slice(range.start, range.end).includes('\n');
/** `{ a = 1 }` of an object takes another item; of a block, which has room for one argument, it is written on lines. */
function inOneLine(text, { kind, range }, anchor, line) {
    if (kind === 'object') {
        if (anchor)
            return `${text.slice(0, anchor.range.end)}, ${line}${text.slice(anchor.range.end)}`;
        return `${text.slice(0, range.start + 1)} ${line} ${text.slice(range.start + 1)}`;
    }
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const open = text.indexOf('{', range.start);
    const outer = indentAt(text, range.start);
    const held = text.slice(open + 1, range.end - 1).trim();
    const lines = [...(held === '' ? [] : [held]), line].map((l) => `${outer}  ${l}`);
    const next = [`${text.slice(0, open + 1)}`, ...lines, `${outer}${text.slice(range.end - 1)}`].join(eol);
    return aligned(next, open + 1 + eol.length);
}
const withComma = (text, anchor, end) => /^[ \t]*,/.test(text.slice(anchor.range.end, end)) ? ',' : '';
const indentAt = (text, offset) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
};
const endOfLine = (text, offset) => {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
};

;// CONCATENATED MODULE: ./lib/render/terraform/container.js
/** Every block and object of a body, in the order in which they begin. Those in the arguments of a call are left out. */
function containersOf(body) {
    return container_all(body).toSorted((a, b) => a.range.start - b.range.start);
}
const container_all = (body) => [
    ...body.attributes.flatMap((a) => inside(a.value)),
    ...body.blocks.flatMap((b) => [
        {
            kind: 'block',
            arguments: b.body.attributes.map(({ name, value, range }) => ({ name, value, range })),
            blocks: b.body.blocks.length,
            range: b.range,
        },
        ...container_all(b.body),
    ]),
];
function inside(e) {
    if (e.kind === 'tuple')
        return e.items.flatMap(inside);
    if (e.kind !== 'object')
        return [];
    const items = e.items.flatMap(({ key, value, range }) => key.kind === 'string' ? [{ name: key.value, value, range }] : []);
    return [
        { kind: 'object', arguments: items, blocks: 0, range: e.range },
        ...e.items.flatMap((item) => inside(item.value)),
    ];
}

// EXTERNAL MODULE: ./lib/render/workflow/unifiedDiff.js
var unifiedDiff = __webpack_require__(4589);
;// CONCATENATED MODULE: ./lib/render/terraformDiff.js








/** The number of the block or object that begins at an offset; undefined where none does. */
function ordinalAt(text, start) {
    const found = containersOf((0,parse/* parseHcl */.z)(text).body).findIndex((c) => c.range.start === start);
    return found < 0 ? undefined : found;
}
/** The arguments by the engine's names, the usual one first. */
const NAMES = {
    'role-arn': ['role_arn'],
    'external-id': ['external_id'],
    'session-name': ['session_name'],
    'duration-seconds': ['duration', 'duration_seconds'],
};
const FLAT = { ...NAMES, 'duration-seconds': ['assume_role_duration_seconds'] };
/**
 * The edits of `/workflow/inputs/…` as a unified diff of the user's own block, aligned as `terraform fmt` aligns; `text` is the
 * whole file after them. The result is parsed again: a change that would do anything but set, or take away, exactly this
 * argument is not given.
 */
function terraformDiff(block, edits) {
    let { text } = block;
    const notes = [];
    for (const edit of edits) {
        const name = (0,pointer/* tokens */.LU)(edit.path)[2] ?? '';
        const names = (block.flat ? FLAT : NAMES)[name];
        if (!names || (0,pointer/* tokens */.LU)(edit.path)[1] !== 'inputs')
            return none(`\`${edit.path}\` is not written in the block`);
        const before = (0,parse/* parseHcl */.z)(text);
        const container = containersOf(before.body)[block.ordinal];
        if (!container)
            return none(`the block was not found in \`${block.file}\``);
        const existing = container.arguments.find((a) => names.includes(a.name));
        const argument = existing?.name ?? names[0] ?? '';
        const value = edit.op === 'remove' ? null : edit.value;
        const literal = value === null ? undefined : literalOf(argument, value);
        if (value !== null && literal === undefined)
            return none(`\`${argument}\` is no text`);
        const next = literal === undefined
            ? withoutArgument(text, container, argument)
            : withArgument(text, container, argument, literal);
        if (next === undefined)
            return none(`\`${argument}\` stands in a place that cannot be edited alone`);
        if (!isExactly(text, container, next, block.ordinal, argument, literal))
            return none(`\`${argument}\` cannot be changed alone in \`${block.file}\``);
        const old = existing?.value;
        if (old && old.kind !== 'string' && old.kind !== 'literal' && literal !== undefined)
            notes.push(`\`${argument}\` was \`${text.slice(old.range.start, old.range.end)}\`: change what that stands for instead, where others use it too`);
        text = next;
    }
    const diff = (0,unifiedDiff/* unifiedDiff */.W)(block.file, block.text, text);
    return diff === '' ? none(`\`${block.file}\` already says so`) : { is: 'diff', diff, text, notes };
}
const none = (why) => ({ is: 'none', why });
function literalOf(argument, value) {
    if (typeof value === 'string')
        return (0,render_escape/* hclString */.ZK)(value);
    if (typeof value !== 'number')
        return undefined;
    return argument.endsWith('_seconds') ? String(value) : (0,render_escape/* hclString */.ZK)((0,duration/* durationOf */.c)(value));
}
/** Whether a text is another one with one argument set or taken away, and nothing else. */
function isExactly(text, was, next, ordinal, name, literal) {
    const [before, after] = [(0,parse/* parseHcl */.z)(text), (0,parse/* parseHcl */.z)(next)];
    const is = containersOf(after.body)[ordinal];
    if (!is || after.problems.length > before.problems.length)
        return false;
    if (containersOf(after.body).length !== containersOf(before.body).length)
        return false;
    const others = (c, source) => JSON.stringify(c.arguments
        .filter((a) => a.name !== name)
        .map((a) => [a.name, source.slice(a.value.range.start, a.value.range.end)]));
    if (others(was, text) !== others(is, next) || was.blocks !== is.blocks)
        return false;
    const found = is.arguments.filter((a) => a.name === name);
    if (literal === undefined)
        return found.length === 0;
    const [only] = found;
    const meant = (0,parse/* parseHcl */.z)(`x = ${literal}\n`).body.attributes[0];
    const nothing = { resolve: () => undefined };
    return (found.length === 1 &&
        only !== undefined &&
        meant !== undefined &&
        (0,evaluate/* evaluate */._)(only.value, nothing) === (0,evaluate/* evaluate */._)(meant.value, nothing));
}


/***/ }),

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ inTerraformWords)
/* harmony export */ });
const ARGUMENTS = {
    'role-to-assume': 'role_arn',
    'role-external-id': 'external_id',
    'role-session-name': 'session_name',
    'role-duration-seconds': 'duration',
    'aws-region': 'sts_region',
    'inline-session-policy': 'policy',
    'managed-session-policies': 'policy_arns',
    tags: 'tags',
    'transitive-tag-keys': 'transitive_tag_keys',
    'source-identity': 'source_identity',
};
/** Words about a role, in those of the configuration that it is from: arguments of a block instead of inputs of a step. */
const inTerraformWords = (hop, text) => hop.terraform === undefined
    ? text
    : text
        .replace(/\binput `([a-z-]+)`/g, (whole, name) => ARGUMENTS[name] === undefined ? whole : `argument \`${ARGUMENTS[name]}\``)
        .replace(/\bthis workflow\b/g, 'this configuration');


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Oj: () => (/* binding */ whatAlone),
/* harmony export */   WS: () => (/* binding */ orderWords),
/* harmony export */   XR: () => (/* binding */ idleSides)
/* harmony export */ });
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8211);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9591);
/* harmony import */ var _terraformWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4583);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3567);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _workflow_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);






/** What to do, for a form in which nothing stands below it. */
const whatAlone = (v) => v.what.replaceAll(/,? ?\(([^()`]*, )?below\)/g, (_, rest) => (rest ? ` (${rest.slice(0, -2)})` : ''));
/** The verdict on an attempt. */
function verdictOn(a) {
    const verdict = verdictOf(a);
    return { ...verdict, headline: (0,_terraformWords_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerraformWords */ .P)(a.focus.hop, verdict.headline) };
}
function verdictOf(a) {
    const h = a.focus;
    const role = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(h.role);
    const chain = a.hops.length > 1 ? ` (hop ${h.index + 1} of ${a.hops.length})` : '';
    if (a.status === 'granted')
        return grantedVerdict(a, `${role}${chain}`);
    if (a.attempt.expect === 'refused' && a.status === 'refused')
        return { ...ok, headline: `${role}${chain} is refused, as expected`, what: 'nothing' };
    if (a.status === 'transient')
        return {
            icon: '⚠️',
            alert: 'WARNING',
            headline: `${role}${chain} got no decision, ${(h.diagnosis && (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .suspects */ .zA)(h.diagnosis)[0]?.title) ?? 'for a passing reason'}: nobody has to change anything`,
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
        who: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(h.sides.map((s) => ownerWords(s, h))),
        what: `${(0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .admitsPullRequest */ .F4)(h) ? 'only if pull requests are to have this role: ' : ''}${whereWords(h)}${orderWords(h)}`,
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
        what: `take this job out of what the trust policy of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(a.focus.role)} admits, or change what is expected here`,
    };
}
function narrowedVerdict(h, role) {
    const unread = h.diagnosis?.kase.target.trustPolicy === undefined;
    const left = h.diagnosis ? (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .suspects */ .zA)(h.diagnosis).length : 0;
    const refused = h.status === 'refused';
    const sides = h.sides.length === 1 && h.sides[0] ? ownerWords(h.sides[0], h) : undefined;
    return {
        icon: refused ? '❌' : '❔',
        alert: refused ? 'CAUTION' : 'IMPORTANT',
        headline: refused
            ? unread
                ? `AWS refused ${role}, and ${h.account === '' ? 'its trust policy' : `the policy of account ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(h.account)}`} could not be read`
                : `AWS refused ${role}, and what refuses could not be read`
            : `Whether ${role} can be assumed cannot be told from what is known`,
        who: unread && refused
            ? ownerWords('target', h)
            : (sides ??
                (h.sides.length > 1
                    ? `not settled: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(h.sides.map((s) => ownerWords(s, h)), 'or')}`
                    : 'not known')),
        what: unread
            ? 'run one read-only command and send back what it prints (below)'
            : left > 0
                ? `look at what remains (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, 'cause')}, below)`
                : 'look at what was not seen (below)',
    };
}
/** Who owns a side, as the reader would look for them. */
function ownerWords(side, h, repair = h.repair) {
    if (side === 'workflow') {
        const edit = repair?.edits.find((e) => (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .sideOf */ .Jh)(e.path) === 'workflow');
        const own = h.hop.terraform && h.hop.places['/workflow'];
        if (own)
            return `the author of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(own.file)}`;
        return `the author of ${h.hop.workflow ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_workflow_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOfEdit */ .Kx)(h.hop.workflow, edit)) : 'this workflow'}`;
    }
    const account = side === 'target' ? h.account : h.callerAccount;
    const name = side === 'target' && h.hop.accountName ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(h.hop.accountName)})` : '';
    const whose = side === 'target' ? "the role's account" : "the caller's account";
    return account === '' ? `the owner of ${whose}` : `the owner of AWS account ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account)}${name}`;
}
/** Where the policy to change is a file that was read, which is then what its owner edits. */
function whereWords(h) {
    const written = h.diagnosis?.kase.written ?? {};
    const files = (h.repair?.edits ?? []).flatMap((e) => {
        const at = Object.keys(written).find((p) => e.path.startsWith(`${p}/`));
        return (at === undefined ? undefined : written[at]?.file) ?? [];
    });
    return files.length > 0 ? `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...new Set(files)].map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}, ` : '';
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
        : `AWS account ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(only === 'target' ? h.account || '?' : h.callerAccount || '?')}`;
    return `${subject} ${(0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .admitsPullRequest */ .F4)(h) ? 'would have to' : 'must'} ${h.repair ? amount(h, h.repair) : only === 'workflow' ? 'be changed' : only === 'source' ? 'let the caller ask' : 'change something'}`;
}
function amount(h, repair) {
    const { added, removed } = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(h, repair);
    if (added === 1 && removed <= 1)
        return removed === 1 ? 'change one line' : 'add one line';
    if (added === 0 && removed === 1)
        return 'take one line out';
    const path = repair.edits[0]?.path ?? '';
    if (path.startsWith('/workflow'))
        return added + removed > 0 ? `change ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(Math.max(added, removed), 'line')}` : 'be changed';
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
    const orders = h.repair ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ordersOf */ .FS)(d.kase, h.repair.edits, h.role) : [];
    if (orders.length > 0)
        return (0,_terraformWords_js__WEBPACK_IMPORTED_MODULE_1__/* .inTerraformWords */ .P)(h.hop, orders.join('; '));
    const fixes = [...new Set((0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .suspects */ .zA)(d).map((f) => f.explanation.fix))];
    return fixes.length > 0 ? fixes.slice(0, 3).join('; ') : 'see what fails (below)';
}
/** The sides that have nothing to do, when somebody else has. */
const idleSides = (h) => {
    const web = h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const involved = web ? ['workflow', 'target'] : ['workflow', 'source', 'target'];
    return h.diagnosis?.kind === 'explained' && h.sides.length > 0 ? involved.filter((s) => !h.sides.includes(s)) : [];
};


/***/ }),

/***/ 3567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ admitsPullRequest),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   zA: () => (/* binding */ suspects)
/* harmony export */ });
/* harmony import */ var _engine_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8973);
/* harmony import */ var _accountMask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7443);
/* harmony import */ var _diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3564);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);




/** The story as the reader may see it. Everything that is rendered comes from here. */
function viewOf(given) {
    const { story, unmasked, mask } = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(given);
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
    const arn = (0,_engine_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrincipalArn */ .P3)(original.roleArn);
    const role = arn && 'name' in arn ? arn.name : (hop.roleArn.split('/').at(-1) ?? '');
    const diagnosis = 'diagnosis' in hop.outcome ? hop.outcome.diagnosis : undefined;
    const known = 'diagnosis' in original.outcome ? (0,_accountMask_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .X)(original.outcome.diagnosis.kase.source.caller?.arn ?? '') : undefined;
    return {
        hop,
        unmasked,
        index,
        status: statusOf(hop),
        ...(diagnosis ? { diagnosis } : {}),
        ...(arn?.kind === 'role' ? { arn } : {}),
        role: role === '' ? '(no role)' : role,
        account: mask((0,_accountMask_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .X)(original.roleArn) ?? ''),
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
    return diagnosis.transient ? 'transient' : (0,_diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)(diagnosis);
}
/** Who has to act is read off what is shown as the fix; without one, off the causes. */
function acting(d) {
    if (!d || d.transient)
        return { sides: [], alternatives: [] };
    const wrong = [...new Set(suspects(d).map((f) => f.side))];
    const fits = (r) => r.sides.length === wrong.length && r.sides.every((s) => wrong.includes(s));
    const repair = d.kind === 'explained' ? (d.repairs.find(fits) ?? d.repairs[0]) : undefined;
    const sides = repair ? repair.sides : wrong.length > 0 ? wrong : d.kind === 'explained' ? brokenSides(d) : [];
    return { sides, ...(repair ? { repair } : {}), alternatives: d.repairs.filter((r) => r !== repair) };
}
/** Whether what is shown as the fix would let the run of a pull request in by the trust policy. */
const admitsPullRequest = ({ diagnosis: d, repair }) => /^pull_request/.test(String(d?.kase.workflow.job?.event ?? d?.kase.workflow.claims?.event_name ?? '')) &&
    (repair?.edits.some((e) => e.path.startsWith('/target/trustPolicy')) ?? false);
/** The causes that are worth telling first: proven ones, else implied ones, else all that remain. */
function suspects(d) {
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


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   Dh: () => (/* binding */ documentWords),
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zr: () => (/* binding */ statementWords),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* unused harmony exports workflowWords, editWords */
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8211);

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
    const sid = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__.at)(kase, `${m[1]}${m[2] === undefined ? '' : `/${m[2]}`}/Sid`);
    if (typeof sid === 'string' && sid !== '')
        return `statement ${quoted(sid)}`;
    return m[2] === undefined ? 'its statement' : `statement ${Number(m[2]) + 1}`;
}
/** What of the job or its step a pointer names, in the words of a workflow file. */
function workflowWords(pointer) {
    const [, group, name = ''] = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(pointer);
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
    const place = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(e.path) === 'workflow' ? '' : placeWords(kase, e.path, role);
    const verb = { add: 'add', replace: 'replace', remove: 'remove' }[e.op];
    if ((0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(e.path) === 'workflow')
        return workflowOrder(e);
    if (e.path === '/target/oidcProvider')
        return providerOrder(e);
    const name = elementName(e.path);
    if (name === undefined)
        return `${place === '' ? '' : `in ${place}, `}${verb} ${e.path.includes('/Statement') ? 'the statement' : 'it'}`;
    const what = e.op === 'replace' && (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__.at)(kase, e.path) !== undefined ? `the value of ${name}` : `${name}`;
    return `in ${place}, ${verb} ${what}`;
}
/** Edits as orders, those of one statement in one. */
function ordersOf(kase, edits, role) {
    const places = new Map();
    for (const order of new Set(edits.map((e) => editWords(kase, e, role)))) {
        const [, place, name] = /^(.+, replace )the value of (`[^`]+`)$/.exec(order) ?? [];
        const names = places.get(place ?? order) ?? [];
        if (names.length === 0)
            places.set(place ?? order, names);
        if (name !== undefined)
            names.push(name);
    }
    return [...places].map(([place, names]) => names.length === 0 ? place : `${place}the ${names.length === 1 ? 'value' : 'values'} of ${listed(names)}`);
}
function providerOrder(e) {
    const value = (e.op === 'remove' ? {} : e.value);
    const ids = Array.isArray(value?.['client-ids']) ? value['client-ids'].map((id) => quoted(String(id))) : [];
    const url = typeof value?.url === 'string' ? ` for ${quoted(`https://${value.url}`)}` : '';
    return `create the IAM OIDC provider${url}${ids.length > 0 ? ` with client ID ${listed(ids)}` : ''}`;
}
const placeWords = (kase, path, role) => [documentWords(path, role), /\/Statement\/(?:\d+|-)$/.test(path) ? '' : statementWords(kase, path)]
    .filter((w) => w !== '')
    .join(', ');
/** The nearest name on the way to an element that says what it is: a condition key, `Principal`, `Action` … */
function elementName(path) {
    const names = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(path).slice(2);
    const after = names.indexOf('Condition');
    if (after >= 0) {
        const [operator, key] = names.slice(after + 1);
        return key !== undefined
            ? quoted(key)
            : operator !== undefined
                ? `the conditions under ${quoted(operator)}`
                : '`Condition`';
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
    const [, group, name = ''] = (0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(e.path);
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


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Md: () => (/* binding */ fileName),
  Kx: () => (/* binding */ fileOfEdit),
  xg: () => (/* binding */ workflowChanges)
});

// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __webpack_require__(8211);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workflow/document.js

/** Reads a workflow with the options of GitHub's own parser (actions/languageservices, yaml-object-reader.ts). */
function parseWorkflow(text) {
    const lines = new dist/* LineCounter */.HN();
    return { text, yaml: (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, keepSourceTokens: true, uniqueKeys: false }), lines };
}
/** What an alias stands for; any other node is itself. */
const resolve = (doc, node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(doc.yaml) : node);
/** The root mapping, or undefined when the file is something else. */
function rootOf(doc) {
    const root = doc.yaml.contents;
    return (0,dist/* isMap */.jh)(root) ? root : undefined;
}
/** The entry of a mapping under a name. The names of jobs and inputs are compared without regard to case, as the runner does. */
function document_entry(doc, map, name, ignoreCase = false) {
    const found = entries(doc, map);
    return (found.find(([key]) => key === name)?.[1] ??
        (ignoreCase ? found.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] : undefined));
}
/** All entries of a mapping by name, in the order of the file; empty for anything that is not a mapping. */
function entries(doc, map) {
    const resolved = resolve(doc, map);
    if (!(0,dist/* isMap */.jh)(resolved))
        return [];
    return resolved.items.map((pair) => {
        const written = (pair.value ?? undefined);
        return [document_textOf(resolve(doc, pair.key)) ?? '', { key: pair.key, value: resolve(doc, written), written }];
    });
}
/** A scalar as text, as GitHub passes it on: numbers and booleans as they were written. Undefined for collections and null. */
function document_textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined)
        return;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
/** Where a node begins. */
function positionOf(doc, node) {
    const offset = node.range?.[0];
    if (offset === undefined)
        return;
    const { line, col } = doc.lines.linePos(offset);
    return { line, column: col };
}

;// CONCATENATED MODULE: ./lib/workflow/stepId.js


/** The longest id that is made up for a step. */
const MAX_LENGTH = 100;
/**
 * The steps of one list with their ids: the explicit ones, and for the rest `__owner_repo`, `__self`, `__run` and the like,
 * with `_2`, `_3`, … when the id is taken (actions/languageservices, converter/steps.ts and id-builder.ts).
 */
function identifySteps(doc, list) {
    const steps = resolve(doc, list);
    if (!(0,dist/* isSeq */.oP)(steps))
        return [];
    const nodes = steps.items.map((item) => resolve(doc, item)).filter((node) => node !== undefined);
    const explicit = nodes.map((node) => document_textOf(document_entry(doc, node, 'id')?.value));
    const taken = new Set(explicit.filter((id) => id !== undefined));
    return nodes.map((node, i) => ({ id: explicit[i] || unique(generatedId(doc, node), taken), node }));
}
function generatedId(doc, step) {
    const uses = document_textOf(document_entry(doc, step, 'uses')?.value);
    const waiting = ['wait', 'wait-all', 'cancel'].find((key) => document_entry(doc, step, key));
    const name = uses === undefined ? waiting : nameOfAction(uses);
    return `__${name || 'run'}`.replaceAll(/[^A-Za-z0-9_-]/g, '_');
}
function nameOfAction(uses) {
    if (uses.startsWith('docker://'))
        return uses.slice('docker://'.length);
    if (/^(\.[/\\]|\$\/)/.test(uses))
        return 'self';
    return repositoryOfAction(uses) ?? '';
}
/** `owner/repo` of a `uses:` value such as `owner/repo/path@ref`; undefined for local and container actions. */
function repositoryOfAction(uses) {
    if (/^(docker:|\.[/\\]|\$\/)/.test(uses))
        return;
    const [path, ref, ...more] = uses.split('@');
    const [owner, repo] = (path ?? '').split(/[\\/]/).filter((segment) => segment !== '');
    return owner && repo && ref && more.length === 0 ? `${owner}/${repo}` : undefined;
}
function unique(base, taken) {
    for (let attempt = 1;; attempt++) {
        const suffix = attempt === 1 ? '' : `_${attempt}`;
        const id = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
        if (taken.has(id))
            continue;
        taken.add(id);
        return id;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/jobStep.js



/** A job of the file under its key. */
const findJob = (doc, job) => document_entry(doc, document_entry(doc, rootOf(doc), 'jobs')?.value, job, true);
/**
 * The step of a job that GITHUB_ACTION names. The lists inside `parallel:` have ids of their own, so that one id can stand
 * for several steps; then none is chosen.
 */
function findStep(doc, job, action) {
    const [step, ...more] = stepLists(doc, document_entry(doc, job, 'steps')?.value).flatMap(({ list, path }) => identifySteps(doc, list).flatMap(({ id, node }, i) => (id === action ? [{ node, path: [...path, i] }] : [])));
    if (!step)
        return { is: 'missing' };
    return more.length > 0 ? { is: 'ambiguous' } : { is: 'found', ...step };
}
function stepLists(doc, steps) {
    if (!steps || !(0,dist/* isSeq */.oP)(steps))
        return [];
    const nested = steps.items.flatMap((item, i) => {
        const list = document_entry(doc, resolve(doc, item), 'parallel')?.value;
        return list ? [{ list, path: ['steps', i, 'parallel'] }] : [];
    });
    return [{ list: steps, path: ['steps'] }, ...nested];
}
/** The `uses:` of a step or of a job that calls a reusable workflow. */
const usesOf = (doc, node) => textOf(entry(doc, node, 'uses')?.value);

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
    const [first] = entries(doc, map);
    const [start] = rangeOf(first?.[1].key);
    const flow = (0,dist/* isMap */.jh)(map) && map.flow === true;
    return { flow, column: start - lineStart(doc.text, start), unit: indentUnit(doc), eol: eolOf(doc.text) };
}
/** The step of the indentation: how far the jobs stand in from `jobs:`. */
function indentUnit(doc) {
    const jobs = entries(doc, doc.yaml.contents).find(([name]) => name === 'jobs')?.[1];
    const [job] = entries(doc, jobs?.value);
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
    const list = entries(doc, map);
    const before = list.filter(([n, e]) => (after === undefined || n === after) && fillsOneLine(doc, e)).at(-1);
    if (before)
        return insertAfterLine(doc.text, endOf(before[1]), indent + text);
    const [start] = rangeOf(list[0]?.[1].key);
    return { start, end: start, insert: text + layout.eol + indent };
}
function addToFlow(doc, map, text) {
    const last = entries(doc, map).at(-1);
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
    const list = entries(doc, map);
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
    const found = document_entry(doc, map, name, true);
    if (!found)
        return { splice: addEntry(doc, map, name, value, after), path: [...path, name], value: dataOf(value) };
    if (value.is === 'scalar' && document_textOf(found.value) === String(value.value))
        return 'done';
    return { splice: replaceValue(doc, map, found, value), path: [...path, nameOf(found)], value: dataOf(value) };
}
/** Sets an entry of a mapping inside a mapping, which is made when it is missing, empty or an alias. */
function planSetWithin(doc, map, path, outer, name, value, after) {
    const found = document_entry(doc, map, outer);
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
    if (e.value === undefined || ((0,dist/* isScalar */.jn)(e.value) && document_textOf(e.value) === undefined))
        return [];
    if (!(0,dist/* isMap */.jh)(e.value))
        return;
    const list = entries(doc, e.value).map(([name, { value }]) => [name, (0,dist/* isScalar */.jn)(value) ? value.value : undefined]);
    return list.every((pair) => SCALARS.has(typeof pair[1])) ? list : undefined;
}
const SCALARS = new Set(['string', 'number', 'boolean']);
/** Takes an entry out of a mapping; nothing to do when it is not there. */
function planRemove(doc, map, path, name) {
    const found = document_entry(doc, map, name, true);
    if (!found || !(0,dist/* isMap */.jh)(map))
        return 'done';
    return { splice: removeEntry(doc, map, nameOf(found)), path: [...path, nameOf(found)], value: undefined };
}
const nameOf = (e) => document_textOf(e.key) ?? '';

;// CONCATENATED MODULE: ./lib/render/workflow/environmentEdit.js




/** Names the environment of a job, in the form the file has it; null takes it out. */
function planEnvironment(doc, job, path, name) {
    if (document_entry(doc, job, 'uses'))
        return { why: 'a job that calls a reusable workflow cannot name an environment' };
    if (name === null)
        return planRemove(doc, job, path, 'environment');
    const found = document_entry(doc, job, 'environment');
    const value = { is: 'scalar', value: name };
    if (found && (0,dist/* isMap */.jh)(found.value) && !isShared(found))
        return planSet(doc, found.value, [...path, 'environment'], 'name', value);
    return planSet(doc, job, path, 'environment', value, 'runs-on');
}

;// CONCATENATED MODULE: ./lib/workflow/expression.js
const REFERENCE = /^\s*\$\{\{\s*(secrets|vars)\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}\s*$/i;
const VARIABLE = /^\s*\$\{\{\s*env\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}\s*$/i;
const SECRETS = /\$\{\{[^}]*\bsecrets\b/i;
/** Whether a value holds an expression, so that the file alone does not tell what it is. */
const holdsExpression = (value) => value.includes('${{');
/** Whether a secret has a part in a value. */
const mentionsSecret = (value) => SECRETS.test(value);
/** The secret or variable that a value is exactly, such as `${{ secrets.DEPLOY_ROLE }}`. */
function parseReference(value) {
    const m = REFERENCE.exec(value);
    const name = m?.[2] ?? m?.[3];
    return m && name ? { context: m[1]?.toLowerCase(), name } : undefined;
}
/** The name in `${{ env.NAME }}`, when a value is exactly that. */
function parseVariable(value) {
    const m = VARIABLE.exec(value);
    return m?.[1] ?? m?.[2];
}

;// CONCATENATED MODULE: ./lib/workflow/inputName.js
/**
 * The inputs of a step whose name differs from the engine's; all others go by one name.
 * `tags` has no input of its own: the step sends its own tags unless `role-skip-session-tagging` is true.
 */
const ENGINE_NAMES = {
    'role-to-assume': 'role-arn',
    'role-external-id': 'external-id',
    'role-session-name': 'session-name',
    'role-duration-seconds': 'duration-seconds',
    'aws-region': 'region',
    'role-skip-session-tagging': 'tags',
};
const STEP_NAMES = Object.fromEntries(Object.entries(ENGINE_NAMES).map(([step, engine]) => [engine, step]));
/** The engine's name of a step's input: `role-to-assume` → `role-arn`. */
const engineName = (input) => ENGINE_NAMES[input] ?? input;
/** The step's name of an engine's input: `role-arn` → `role-to-assume`. */
const stepName = (input) => STEP_NAMES[input] ?? input;

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
    const name = stepName(input);
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
    const given = document_entry(doc, step, 'with');
    if (given && isShared(given) && document_entry(doc, given.value, name, true))
        return { why: '`with` is an alias that other steps share' };
    const names = entries(doc, given?.value).map(([n]) => n.toLowerCase());
    if (names.length === 1 && names[0] === name)
        return planRemove(doc, step, path, 'with');
    return planRemove(doc, (0,dist/* isMap */.jh)(given?.value) ? given.value : undefined, [...path, 'with'], name);
}
/** An expression is written only when it is one reference: a value from a policy must not become one. */
function yamlValue(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return { is: 'scalar', value };
    if (typeof value === 'string')
        return holdsExpression(value) && !parseReference(value) ? undefined : { is: 'scalar', value };
    if (!Array.isArray(value) || !value.every((v) => typeof v === 'string' && !holdsExpression(v)))
        return;
    return value.length === 1 ? { is: 'scalar', value: String(value[0]) } : { is: 'lines', lines: value };
}
function withNote(doc, step, name, planned) {
    const old = document_textOf(document_entry(doc, document_entry(doc, step, 'with')?.value, name, true)?.value);
    const from = old === undefined ? undefined : parseReference(old);
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
    const after = parseWorkflow(text);
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

;// CONCATENATED MODULE: ./lib/workflow/permissionBlock.js



/** The block that decides for a job: its own replaces that of the workflow (docs.github.com "Workflow syntax", permissions). */
function permissionBlock(doc, job) {
    const own = document_entry(doc, findJob(doc, job)?.value, 'permissions');
    if (own)
        return blockOf(doc, 'job', own);
    const shared = document_entry(doc, rootOf(doc), 'permissions');
    return shared && blockOf(doc, 'workflow', shared);
}
function blockOf(doc, of, block) {
    if (!(0,dist/* isMap */.jh)(block.value))
        return { of, entry: block, value: document_textOf(block.value) || null, idToken: undefined };
    const found = document_entry(doc, block.value, 'id-token');
    return { of, entry: block, value: document_textOf(found?.value) ?? null, idToken: found?.key };
}

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
    const block = permissionBlock(doc, jobId);
    if (!block)
        return added(doc, job, path, granting(['contents', 'read']), 'a job with a `permissions` block has no permission that the block does not list');
    const word = document_textOf(block.entry.value);
    const owner = block.of === 'job' ? job : rootOf(doc);
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
    const own = document_entry(doc, job, 'permissions');
    if (of === 'workflow' || !own)
        return added(doc, job, path, value, note);
    return { splice: replaceValue(doc, job, own, value), path: [...path, 'permissions'], value: dataOf(value), note };
}

// EXTERNAL MODULE: ./lib/render/workflow/unifiedDiff.js
var unifiedDiff = __webpack_require__(4589);
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
        const doc = parseWorkflow(text);
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
    const diff = (0,unifiedDiff/* unifiedDiff */.W)(workflow.file, workflow.text, text);
    return diff === '' ? none(`\`${workflow.file}\` already says so`) : { is: 'diff', diff, text, notes };
}
const none = (why) => ({ is: 'none', why });
function plan(doc, { file, job, action }, edit) {
    const found = findJob(doc, job);
    if (!found || !(0,dist/* isMap */.jh)(found.value))
        return { why: `\`${file}\` has no job \`${job}\`` };
    const path = ['jobs', document_textOf(found.key) ?? job];
    const [, group, name = ''] = (0,pointer/* tokens */.LU)(edit.path);
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
    const step = findStep(doc, found.value, action ?? '');
    if (step.is !== 'found' || !(0,dist/* isMap */.jh)(step.node))
        return { why: `job \`${job}\` of \`${file}\` has no step with the id \`${action ?? ''}\`` };
    return planInput(doc, step.node, [...path, ...step.path], name, value);
}

;// CONCATENATED MODULE: ./lib/render/workflow/changes.js


/**
 * What the edits change in the workflow files of a job: the permission in the file that decides on it, which may be that of
 * the caller, all else where the job is defined. Edits of other things are left out; a file that was not read gives no change.
 */
function workflowChanges(facts, edits) {
    const here = edits.filter((e) => ['inputs', 'job'].includes((0,pointer/* tokens */.LU)(e.path)[1] ?? '') && (0,pointer/* tokens */.LU)(e.path)[0] === 'workflow');
    const byCaller = here.filter((e) => isCallers(facts, e));
    const own = here.filter((e) => !byCaller.includes(e));
    return [...changesOfCaller(facts, byCaller), ...changesOfOwn(facts, own)];
}
/** The name of the file that an edit is made in, with its repository when that is not the run's own. */
function fileOfEdit(files, edit) {
    const { caller, repository, file } = files;
    return edit && caller && isCallers(files, edit)
        ? fileName(files, caller.repository, caller.file)
        : fileName(files, repository, file);
}
/** A file's path, with its repository before it when that is not the run's own. */
const fileName = ({ home }, repository, file) => home === undefined || repository === undefined || repository.toLowerCase() === home.toLowerCase()
    ? file
    : `${repository}/${file}`;
const isCallers = ({ permission }, e) => permission?.written === 'caller' && isPermission(e);
const isPermission = (e) => /^\/workflow\/job\/(permission|id-token)(\/|$)/.test(e.path);
function changesOfCaller({ caller }, edits) {
    const [job] = caller?.jobs ?? [];
    if (!caller || caller.text === undefined || job === undefined || edits.length === 0)
        return [];
    const { repository, file, text } = caller;
    return [{ repository, file, result: workflowDiff({ file, text, job }, edits) }];
}
function changesOfOwn(facts, edits) {
    const { repository, file, text, job, action, step } = facts;
    if (file === undefined || text === undefined || edits.length === 0)
        return [];
    const where = repository === undefined ? { file } : { repository, file };
    if (step?.composite && edits.some((e) => (0,pointer/* tokens */.LU)(e.path)[1] === 'inputs')) {
        return [
            {
                ...where,
                result: { is: 'none', why: `the inputs are given inside of the composite action \`${step.uses}\`` },
            },
        ];
    }
    return [{ ...where, result: workflowDiff({ file, text, job: job ?? '', action: action ?? '' }, edits) }];
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
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


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf),
/* harmony export */   c: () => (/* binding */ durationOf)
/* harmony export */ });
const UNITS = {
    h: 3600,
    m: 60,
    s: 1,
    ms: 1e-3,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    ns: 1e-9,
};
/** The whole seconds of a duration as Go writes it, such as `1h30m` (https://pkg.go.dev/time#ParseDuration), or undefined when it is none. */
function secondsOf(text) {
    if (text === '0')
        return 0;
    if (!/^\+?(?:\d+(?:\.\d*)?(?:ns|us|µs|μs|ms|s|m|h)|\.\d+(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)];
    return Math.trunc(parts.reduce((sum, [, n, unit]) => sum + Number(n) * (UNITS[unit ?? ''] ?? 0), 0) + 1e-9);
}
/** Seconds as the shortest duration of one unit: `3600` → `1h`, `900` → `15m`, `100` → `100s`. */
const durationOf = (seconds) => seconds > 0 && seconds % 3600 === 0
    ? `${seconds / 3600}h`
    : seconds > 0 && seconds % 60 === 0
        ? `${seconds / 60}m`
        : `${seconds}s`;


/***/ })

};
