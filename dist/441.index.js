export const id = 441;
export const ids = [441];
export const modules = {

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportDiagnosis: () => (/* binding */ reportDiagnosis)
});

// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/locate.js
var locate = __webpack_require__(700);
// EXTERNAL MODULE: ./lib/render/summary/certainty.js
var certainty = __webpack_require__(7902);
// EXTERNAL MODULE: ./lib/render/summary/many.js
var many = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/render/terraformWords.js
var terraformWords = __webpack_require__(4583);
// EXTERNAL MODULE: ./lib/render/verdict.js
var verdict = __webpack_require__(6265);
// EXTERNAL MODULE: ./lib/render/view.js
var render_view = __webpack_require__(3567);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
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
    const view = (0,render_view/* viewOf */.du)(story);
    const seen = new Map();
    for (const group of (0,many/* groupsOf */.c1)(view.attempts)) {
        const id = causeOf(group.first);
        const known = seen.get(id);
        if (known)
            known.more += group.members.length;
        else
            seen.set(id, { first: group.first, more: group.members.length - 1 });
    }
    const all = [...seen].map(([id, { first, more }]) => annotate(first, id, more));
    const hidden = [...new Map(view.attempts.map((a) => [a.focus.hop.secrets?.['role-arn'], a])).entries()].flatMap(([name, a]) => (name === undefined || a.asExpected ? [] : [secretNotice(a.focus, name)]));
    const wanted = [...all, ...hidden.slice(0, 1)];
    if (wanted.length <= MOST)
        return wanted;
    const rest = wanted.length - (MOST - 1);
    return [
        ...wanted.slice(0, MOST - 1),
        {
            level: 'notice',
            title: 'More in the job summary',
            message: `${(0,words/* counted */.hS)(rest, 'more finding')} in the job summary.`,
        },
    ];
}
const causeOf = (a) => {
    const d = a.focus.diagnosis;
    if (!d)
        return 'unexpected-grant';
    if (d.kind === 'unexplained')
        return 'unexplained';
    return [...new Set((0,render_view/* suspects */.zA)(d).map((f) => f.cause))].slice(0, 3).join(', ') || d.kind;
};
function annotate(a, id, more) {
    const h = a.focus;
    const v = (0,verdict/* verdictOn */.Hc)(a);
    const d = h.diagnosis;
    const why = d
        ? [...new Set((0,render_view/* suspects */.zA)(d).map((f) => (0,words/* sentence */.em)((0,terraformWords/* inTerraformWords */.P)(h.hop, f.explanation.what))))].slice(0, 2)
        : [];
    const proof = d && a.status !== 'transient'
        ? ` Certainty: ${(0,certainty/* certaintyName */.Jq)(d)}${h.repair?.after === 'true' ? '; replayed: refused now, allowed with the change' : ''}.`
        : '';
    const others = more > 0 ? ` The same for ${(0,words/* counted */.hS)(more, 'more role')}.` : '';
    const where = a.status === 'transient' ? '' : ' Details are in the job summary.';
    const text = `${(0,words/* sentence */.em)(v.headline)} ${why.join(' ')} ${(0,words/* sentence */.em)(`${v.who}: ${(0,verdict/* whatAlone */.Oj)(v)}`)}${proof}${others}${where}`;
    const place = placeOf(h);
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
    const workflow = a.focus.hop.terraform ? 'this configuration' : 'this workflow';
    const owners = { workflow, source: "the caller's account", target: "the role's account" };
    if (a.status === 'unknown')
        return 'Whether the role can be assumed is not known';
    if (a.focus.diagnosis?.kind !== 'explained')
        return 'AWS refused the role, and it is not known why';
    const failed = a.focus.diagnosis.kase.answer ? 'Cannot assume the role' : 'Would not be able to assume the role';
    return a.focus.sides.length > 0
        ? `${failed}: ${(0,words/* listed */.KE)(a.focus.sides.map((s) => owners[s]))} must change something`
        : failed;
}
/** The line of the thing to change, where it stands in this repository; else the step's. */
function placeOf(h) {
    const edit = h.repair?.edits[0];
    const own = edit ? (edit.op === 'add' ? edit.path.replace(/\/-$/, '') : edit.path) : undefined;
    const finding = h.diagnosis && (0,render_view/* suspects */.zA)(h.diagnosis)[0]?.demand.comparison;
    const culprits = [own, finding?.at, finding?.actual.from, '/workflow/inputs/role-arn', '/workflow'];
    return culprits.map((p) => (p === undefined ? undefined : (0,locate/* locate */.x)(h.hop, p))).find((p) => p !== undefined);
}
function secretNotice(h, name) {
    const place = (0,locate/* locate */.x)(h.hop, '/workflow/inputs/role-arn');
    return {
        level: 'notice',
        title: 'GitHub hides this role ARN',
        message: (0,render_escape/* plainText */.wh)(`The workflow reads the role ARN from secrets.${name}, so GitHub shows it as ***. A role ARN is no credential: move it to vars.${name} to get commands that can be copied as they are. [role-arn-from-secret]`),
        ...(place ? { file: place.file, startLine: place.line } : {}),
    };
}

// EXTERNAL MODULE: ./lib/render/handOff.js
var handOff = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/render/summary/conditions.js
var conditions = __webpack_require__(1697);
// EXTERNAL MODULE: ./lib/render/summary/links.js
var summary_links = __webpack_require__(6718);
// EXTERNAL MODULE: ./lib/render/summary/rows.js
var summary_rows = __webpack_require__(2898);
;// CONCATENATED MODULE: ./lib/render/log.js










const MOST_IN_FULL = 20;
/**
 * The verdict and its evidence as aligned plain text. Every line has the prefix `| `, and none is a workflow command, whatever
 * the texts in it say; the group around it is up to the caller.
 */
function renderLog(story) {
    const view = (0,render_view/* viewOf */.du)(story);
    const attempts = (0,render_view/* byUrgency */.td)(view.attempts);
    const full = attempts.slice(0, MOST_IN_FULL);
    const firsts = new Map((0,many/* groupsOf */.c1)(attempts).flatMap((g) => g.members.slice(1).map((m) => [m, g.first])));
    const lines = full.flatMap((a, i) => {
        const first = firsts.get(a);
        // Roles that are as expected, and those that one change puts right, take a line each.
        const gap = i > 0 && !a.asExpected && !first ? [''] : [];
        return [...gap, ...(first ? sameLines(a, first) : attemptLines(view, a, attempts.length > 1))];
    });
    const rest = attempts.length - full.length;
    return (0,render_escape/* logLines */.OG)([...lines, ...(rest > 0 ? ['', `and ${rest} more, in the report`] : [])].join('\n')).join('\n');
}
const sameLines = (a, first) => [
    `${resultWord(a)}  ${(0,many/* nameOf */.Vb)(a)}: ${bare((0,verdict/* verdictOn */.Hc)(a).headline)}; the same as ${(0,many/* nameOf */.Vb)(first)}`,
];
const resultWord = (a) => a.asExpected ? 'OK' : a.status === 'transient' || a.status === 'unknown' ? 'UNKNOWN' : 'FAILED';
function attemptLines(view, a, several) {
    const v = (0,verdict/* verdictOn */.Hc)(a);
    const d = a.focus.diagnosis;
    const name = several ? `${(0,many/* nameOf */.Vb)(a)}: ` : '';
    const head = `${resultWord(a)}  ${name}${bare(v.headline)}`;
    if (a.asExpected)
        return [head, ...problemLines(a)];
    return [
        head,
        ...columns([
            ['who must act', bare(v.who)],
            ['what', bare((0,verdict/* whatAlone */.Oj)(v))],
            ...(isUnread(a) ? [['command', (0,handOff/* readCommand */.UK)(a.focus)]] : []),
            ...(d
                ? [
                    [
                        'certainty',
                        `${a.status === 'transient' ? 'proven' : (0,certainty/* certaintyName */.Jq)(d)}: ${(0,certainty/* certaintyWords */.$y)(a).map(bare).join(' ')}`,
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
    const rows = (0,summary_rows/* rowsOf */.RO)(d).filter((r) => r.nearest || r.state === 'fails');
    const compared = rows
        .slice(0, 30)
        .map((r) => [`  ${STATE[r.state]}`, ...(0,conditions/* comparisonWords */.b)(r, view.options.showExternalId).map(bare)]);
    const links = (0,summary_links/* linksOf */.h)(a.focus).map((l) => [`  ${l.state}`, bare(l.words)]);
    const found = d.kind === 'explained' ? d.findings : (0,render_view/* suspects */.zA)(d).slice(0, 8);
    return [
        'chain',
        ...columns(links),
        ...(compared.length > 0 ? ['conditions', ...columns([['  ', 'condition', 'expected', 'sent'], ...compared])] : []),
        ...(found.length > 0 ? [d.kind === 'explained' ? 'why' : 'what remains'] : []),
        ...found.map((f) => `  ${d.kind === 'explained' ? '' : `${f.certainty}: `}${bare((0,words/* sentence */.em)(f.explanation.what))} ${bare((0,words/* sentence */.em)(f.explanation.why))} [${f.cause}]`),
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

// EXTERNAL MODULE: ./lib/render/summary.js + 4 modules
var summary = __webpack_require__(9891);
// EXTERNAL MODULE: ./lib/step/mask.js
var step_mask = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/step/outputs.js
var outputs = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/render/sarifLog.js
var sarifLog = __webpack_require__(8831);
;// CONCATENATED MODULE: ./lib/render/sarif.js






/**
 * The findings as SARIF 2.1.0 for code scanning (OASIS "Static Analysis Results Interchange Format"): rules are causes, with
 * their pages as help. Only what has a place in the repository is a result, because code scanning shows nothing else.
 */
function renderSarif(story, pages = {}) {
    const view = (0,render_view/* viewOf */.du)(story);
    const found = view.attempts.filter((a) => !a.asExpected && a.status !== 'transient').flatMap(findingsOf);
    const rules = [...new Map(found.map((f) => [f.id, ruleOf(f.id, f.title, pages)])).values()];
    const results = found.map((f) => resultOf(f, rules));
    return (0,sarifLog/* sarifLog */.e)(view.run.version, rules, [...new Map(results.map((r) => [JSON.stringify(r), r])).values()]);
}
function findingsOf(attempt) {
    const { hop, diagnosis, role, repair } = attempt.focus;
    const v = (0,verdict/* verdictOn */.Hc)(attempt);
    const causes = diagnosis
        ? (0,render_view/* suspects */.zA)(diagnosis).map((f) => ({
            id: f.cause,
            title: f.title,
            at: [repair?.edits[0]?.path, f.demand.comparison.at, f.demand.comparison.actual.from],
            what: f.explanation.what,
        }))
        : [{ id: 'unexpected-grant', title: 'a role can be assumed that must not be', at: [], what: `role ${role}` }];
    return causes.slice(0, 20).flatMap(({ id, title, at, what }) => {
        const place = [...at, '/workflow/inputs/role-arn', '/workflow']
            .map((p) => (p ? (0,locate/* locate */.x)(hop, p) : undefined))
            .find((p) => p);
        const text = (0,render_escape/* plainText */.wh)(`${(0,words/* sentence */.em)(v.headline)} ${(0,words/* sentence */.em)(what)} ${(0,words/* sentence */.em)(`${v.who}: ${(0,verdict/* whatAlone */.Oj)(v)}`)}`.replaceAll('`', ''));
        return place ? [{ id, title, attempt, text, place }] : [];
    });
}
const ruleOf = (id, title, pages) => {
    const text = (0,words/* sentence */.em)(pages[id]?.title ?? title);
    return {
        id,
        shortDescription: { text },
        help: { text, markdown: pages[id]?.page ?? text },
        ...(pages[id]?.url === undefined ? {} : { helpUri: pages[id].url }),
    };
};
function resultOf({ id, attempt, text, place }, rules) {
    return {
        ruleId: id,
        ruleIndex: rules.findIndex((r) => r.id === id),
        level: attempt.status === 'unknown' ? 'warning' : 'error',
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: place.file.split('/').map(encoded).join('/'), uriBaseId: 'ROOT' },
                    region: { startLine: Math.max(1, place.line), startColumn: Math.max(1, place.column) },
                },
            },
        ],
        // The same finding on the same role stays one alert when lines move.
        partialFingerprints: { 'cause/role/v1': (0,words/* listed */.KE)([id, attempt.focus.hop.roleArn]) },
    };
}
const encoded = (segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));

;// CONCATENATED MODULE: ./lib/step/sarif.js


/**
 * The findings in SARIF. A step that came out as expected has none, and an upload of it closes what an earlier one opened;
 * undefined when AWS or GitHub did not decide, as that closes nothing.
 */
function sarifOf(story, { verdict }, host) {
    return verdict === 'unknown' ? undefined : JSON.stringify(renderSarif(story, pagesOf(story, host)), undefined, 2);
}
/** The pages of the causes that were found. */
function pagesOf(story, host) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', } = host.env;
    const found = story.attempts
        .flatMap((a) => a.hops)
        .flatMap((h) => ('diagnosis' in h.outcome ? h.outcome.diagnosis.findings : []));
    const pages = [...new Map(found.map((f) => [f.cause, f.title]))].map(([id, title]) => {
        const file = `src/causes/${id}/README.md`;
        // The examples are there to be run.
        const page = host
            .readOwnFile(file)
            ?.split(/^## Example/m)[0]
            ?.trim();
        const url = ref === '' ? undefined : (0,render_escape/* repositoryUrl */.Ek)(server, repository, 'blob', ref, file);
        return [id, { title, ...(page ? { page } : {}), ...(url ? { url } : {}) }];
    });
    return Object.fromEntries(pages);
}

// EXTERNAL MODULE: ./lib/step/sessionOutputs.js
var sessionOutputs = __webpack_require__(5922);
// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __webpack_require__(8211);
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
                side: (0,pointer/* sideOf */.Jh)(culprit === 'demand' ? c.at : from),
                explanation: spec.explain(evidence),
                remedies: spec.remedies(evidence),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/causes/account-not-allowed/index.js

/* harmony default export */ const account_not_allowed = (defineCause({
    id: 'account-not-allowed',
    title: 'the role is in an account that the step does not allow',
    culprit: 'fact',
    find: (c) => c.key === 'allowed-account' && c.truth === 'false' && c.actual.is === 'present'
        ? { account: c.actual.values[0] ?? '', allowed: c.expected }
        : undefined,
    explain: ({ account, allowed }) => ({
        what: `the role is in account \`${account}\`, and \`allowed-account-ids\` names \`${allowed.join('`, `')}\``,
        why: 'configure-aws-credentials takes the session and then fails, so the role is not asked for at all',
        fix: 'in the workflow, name the role of an allowed account, or add the account to `allowed-account-ids`',
    }),
    remedies: () => [],
}));

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
    const now = (0,pointer.at)(kase, element);
    if (Array.isArray(now))
        return { op: 'add', path: (0,pointer/* below */.Gz)(element, '-'), value };
    return now === undefined ? { op: 'add', path: element, value } : { op: 'replace', path: element, value: [now, value] };
}
/** Puts a value in the place of another one in an element that is a scalar or a list; the form stays. */
function replaceIn(kase, element, old, value) {
    const now = (0,pointer.at)(kase, element);
    return { op: 'replace', path: Array.isArray(now) ? (0,pointer/* below */.Gz)(element, now.indexOf(old)) : element, value };
}

// EXTERNAL MODULE: ./lib/engine/claims.js
var engine_claims = __webpack_require__(8841);
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

;// CONCATENATED MODULE: ./lib/engine/action.js

/** Whether a list of action patterns covers an action: letter case is ignored, `*` and `?` are wildcards (IAM User Guide, "IAM JSON policy elements: Action"). */
const coversAction = (patterns, action) => {
    const wanted = action.toLowerCase();
    return patterns.some((p) => matchesPattern({ text: p.toLowerCase() }, wanted));
};

// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __webpack_require__(8973);
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
    if (BUILT_IN_PROVIDERS.includes(value))
        return r.issuer === undefined ? unlessClaims(r) : r.issuer === value ? 'provider' : 'none';
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    if (arn?.kind !== 'oidc-provider')
        return 'none';
    if (r.role && (arn.account !== r.role.account || arn.partition !== r.role.partition))
        return 'none';
    return r.issuer === undefined ? unlessClaims(r) : arn.name === r.issuer ? 'provider' : 'none';
}
/** The identity providers that need no IAM provider of their own (IAM User Guide, "Principal": web identity). */
const BUILT_IN_PROVIDERS = [
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
    'graph.facebook.com',
    'www.amazon.com',
];
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

// EXTERNAL MODULE: ./lib/engine/truth.js
var truth = __webpack_require__(2575);
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

;// CONCATENATED MODULE: ./lib/engine/element.js






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
/** Whether the statement's Principal takes in who asks; `only` counts just some ways of matching. */
function judgePrincipal(at, s, r, only) {
    const entries = s.principals;
    const base = { kind: 'comparison', test: 'Principal', key: 'principal' };
    const actual = principalFact(r);
    // A trust policy cannot hold NotPrincipal: IAM refuses it.
    if (!entries)
        return {
            ...base,
            at: (0,pointer/* below */.Gz)(at, s.notPrincipal ? 'NotPrincipal' : 'Principal'),
            expected: [],
            actual,
            truth: 'unknown',
        };
    const matches = entries.map((e) => matchPrincipal(e, r));
    const counted = only ? matches.map((m) => (m === 'unknown' || only(m) ? m : 'none')) : matches;
    return {
        ...base,
        at: (0,pointer/* below */.Gz)(at, 'Principal'),
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
/** Whether the statement's Action or NotAction covers the action. */
function judgeAction(at, s, action) {
    const { negated = false, patterns = [] } = s.action ?? {};
    const covered = coversAction(patterns, action);
    const name = negated ? 'NotAction' : 'Action';
    return {
        kind: 'comparison',
        at: (0,pointer/* below */.Gz)(at, name),
        test: name,
        key: action,
        expected: patterns,
        actual: { is: 'present', values: [action], from: '/workflow/inputs/api' },
        truth: s.action ? (0,truth/* truthOf */.D)(covered !== negated) : 'unknown',
    };
}
/** Whether the statement's Resource or NotResource covers the role. */
function judgeResource(at, s, r, variables) {
    const { negated = false, patterns = [] } = s.resource ?? {};
    const name = negated ? 'NotResource' : 'Resource';
    const base = { kind: 'comparison', at: (0,pointer/* below */.Gz)(at, name), test: name, key: 'resource', expected: patterns };
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

// EXTERNAL MODULE: ./lib/engine/request.js
var engine_request = __webpack_require__(9471);
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
const canonical = (base64) => base64.replace(/[\s=]+/g, '');
/** Bytes against bytes, both in base64. */
const binaryEquals = {
    name: 'BinaryEquals',
    negated: false,
    wildcards: false,
    variables: false,
    matches: (expected, actual) => canonical(expected.text) === canonical(actual),
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

;// CONCATENATED MODULE: ./lib/engine/operators/ordered.js

const plain = { wildcards: false, variables: false };
/**
 * The six operators of a type that has an order, such as `NumericLessThan`.
 * @param amountOf the amount that a text stands for; undefined when it is not of the type
 */
function orderedOperators(type, amountOf) {
    const compare = (holds) => (expected, actual) => {
        const e = amountOf(expected.text);
        const a = amountOf(actual);
        return e === undefined || a === undefined ? undefined : holds(e, a);
    };
    const one = (name, holds) => ({
        name: `${type}${name}`,
        negated: false,
        ...plain,
        matches: compare(holds),
    });
    return [
        ...withNegation(`${type}Equals`, `${type}NotEquals`, { ...plain, matches: compare((e, a) => a === e) }),
        one('LessThan', (e, a) => a < e),
        one('LessThanEquals', (e, a) => a <= e),
        one('GreaterThan', (e, a) => a > e),
        one('GreaterThanEquals', (e, a) => a >= e),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/operators/numeric.js

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** The number a text stands for, or undefined. */
const numberOf = (text) => (NUMBER.test(text) ? Number(text) : undefined);
/** Integers and decimals. */
const numeric = orderedOperators('Numeric', numberOf);

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
/** Dates as W3C/ISO 8601 or as epoch seconds. */
const date = orderedOperators('Date', secondsOf);

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
    const whole = network.bits * network.words.length;
    const prefix = length === undefined ? whole : Number(length);
    if (prefix > whole)
        return;
    if (network.bits !== address.bits)
        return false;
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
function statementOf(c, kase) {
    const p = statementPointer(c);
    const s = p && (0,pointer.at)(kase, p);
    return s && typeof s === 'object' && !Array.isArray(s) ? s : undefined;
}
/** One value or a list of them, as text. */
const textsOf = (v) => v === undefined || v === null ? [] : (Array.isArray(v) ? v : [v]).map(String);
/** The conditions of the statement that a comparison belongs to. */
function conditionsAround(c, kase) {
    const p = statementPointer(c);
    const condition = statementOf(c, kase)?.Condition;
    if (!p || !condition || typeof condition !== 'object' || Array.isArray(condition))
        return [];
    return Object.entries(condition).flatMap(([test, keys]) => keys && typeof keys === 'object' && !Array.isArray(keys)
        ? Object.entries(keys).map(([key, v]) => ({
            at: (0,pointer/* below */.Gz)(p, 'Condition', test, key),
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
    const before = statementOf(c, kase)?.Condition;
    if (!p || !before || typeof before !== 'object')
        return [];
    const after = Object.fromEntries(Object.entries(change(before)).filter(([, keys]) => Object.keys(keys).length > 0));
    const tests = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((t) => before[t] !== after[t]);
    const [only, more] = tests;
    if (only === undefined)
        return [];
    const keys = after[only];
    if (more === undefined && keys !== undefined && before[only] !== undefined)
        return [{ op: 'replace', path: (0,pointer/* below */.Gz)(p, 'Condition', only), value: keys }];
    if (more === undefined && keys === undefined && Object.keys(after).length > 0)
        return [{ op: 'remove', path: (0,pointer/* below */.Gz)(p, 'Condition', only) }];
    return [{ op: 'replace', path: (0,pointer/* below */.Gz)(p, 'Condition'), value: after }];
}
/** The conditions without the one under an operator and a key. */
const without = (block, test, key) => {
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
    const operator = (0,pointer.at)(kase, parent);
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
/** A list of values as a sentence shows it: the first few in backticks. */
const quoted = (values) => values.length > 3
    ? `${values
        .slice(0, 3)
        .map((v) => `\`${v}\``)
        .join(', ')} and ${values.length - 3} more`
    : values.map((v) => `\`${v}\``).join(', ');

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
    const now = (0,pointer.at)(kase, '/target/trustPolicy/Statement');
    return [
        [
            Array.isArray(now)
                ? { op: 'add', path: '/target/trustPolicy/Statement/-', value: statement }
                : { op: 'replace', path: '/target/trustPolicy/Statement', value: now ? [now, statement] : [statement] },
        ],
    ];
}
/**
 * The same, as a narrow way round a statement that is wrong for everybody: mending that one lets in all whom it was meant for.
 * Only where the new statement demands no less, so not when the old one has conditions besides
 * subject, audience, and the one that can never be met.
 */
const narrowStatement = (c, kase) => conditionsAround(c, kase).every((x) => x.at === c.at || ['sub', 'aud'].includes(claimOfKey(x.key) ?? ''))
    ? statementForToken(kase)
    : [];

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
    remedies: ({ comparison: c, kase, typo }) => [
        [replaceIn(kase, c.at, typo, c.key)],
        ...(c.key.endsWith('WithWebIdentity') ? narrowStatement(c, kase) : []),
    ],
}));

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
    const moved = (own) => rewrite(c, kase, (block) => {
        const kept = c.expected.filter((v) => v !== value);
        const mended = typeof real === 'string' ? [...kept, real] : kept;
        const left = mended.length === 0
            ? without(block, c.test, c.key)
            : withValues(block, c.test, c.key, mended.length === 1 ? (mended[0] ?? '') : mended);
        return there ? left : withValues(left, c.test, right, own);
    });
    return met && value !== rightful ? [moved(rightful), moved(value)] : [moved(rightful)];
}

;// CONCATENATED MODULE: ./lib/causes/aud-condition-mismatch/index.js






const isUsual = (audience) => /^sts\.amazonaws\.com(\.cn)?$/.test(audience);
function evidence(c, kase, want) {
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
    find: evidence,
    culprit: (e) => (e.usual ? 'fact' : 'demand'),
    explain: (e) => ({
        what: `the trust policy requires the audience ${quoted(e.comparison.expected)}, and that of the token is \`${e.audience}\``,
        why: 'the condition on `aud` compares the audience for which the token was asked',
        fix: e.usual
            ? 'in the workflow, ask for the token with the audience that the trust policy names'
            : 'in the target account, put the audience of the token into the condition',
    }),
    remedies: (e) => [
        ...(e.usual ? [...asking(e), policy(e)] : [policy(e), ...(isUsual(e.audience) ? [] : asking(e))]),
        ...narrowStatement(e.comparison, e.kase),
    ],
}));

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
        const plain = note(name, texts(o[name]));
        const negated = note(`Not${name}`, texts(o[`Not${name}`]));
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
        const list = texts(values);
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
            const list = texts(values);
            if (!list)
                return;
            out.push({ test, key, values: list });
        }
    }
    return out;
}
/** One value or a list of them, as text; undefined when there is anything else among them. */
function texts(v) {
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
const statementsOf = (kase, document) => readPolicy(((0,pointer.at)(kase, document) ?? null)).statements;
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
        expected: quoted(c.expected),
        actual: actual.is === 'present'
            ? `it is ${quoted(actual.values)}`
            : actual.is === 'absent'
                ? 'the request does not bring it'
                : actual.gap.why,
        never: actual.is === 'absent' ? actual.never : undefined,
    };
}
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
        return place?.statement.resource?.negated && roleArn ? [[addTo(kase, (0,pointer/* below */.Gz)(place.at, 'NotResource'), roleArn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/grant.js



const scalar = (list) => (list.length === 1 ? list[0] : list);
/** A statement that lets an identity make exactly this request, or undefined when the role is not known. */
function allowStatement(kase) {
    const { actions, role, roleArn } = (0,engine_request/* requestOf */.f)(kase);
    return role && { Effect: 'Allow', Action: scalar(actions), Resource: roleArn };
}
/** Adds a statement to the document at a pointer, whether its Statement is an object or a list. */
const addStatement = (kase, document, statement) => addTo(kase, (0,pointer/* below */.Gz)(document, 'Statement'), statement);
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
        return [[addTo(kase, (0,pointer/* below */.Gz)(statementAt, 'Principal', 'AWS'), arn)]];
    const federated = statement.principals?.some((p) => p.type === 'Federated');
    const plain = typeof (0,pointer.at)(kase, (0,pointer/* below */.Gz)(statementAt, 'Principal')) === 'object';
    if (!federated && plain && statement.conditions.length === 0)
        return [[{ op: 'add', path: (0,pointer/* below */.Gz)(statementAt, 'Principal', 'AWS'), value: arn }]];
    return [[addStatement(kase, document, { Effect: 'Allow', Principal: { AWS: arn }, Action: scalar(actions) })]];
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
const isGrantedSomewhere = (kase, action) => (kase.source.identityPolicies ?? []).some((_, i) => statementsOf(kase, (0,pointer/* below */.Gz)(AT, i)).some((s) => s.effect === 'Allow' && covers(s, action)));

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
        what: `the caller's policy allows \`sts:AssumeRole\` on ${test === 'NotResource' ? 'everything but ' : ''}${quoted(listed)}, and the role is \`${roleArn}\``,
        why: "the role has to be among the resources of the caller's policy, account, path and letter case included",
        fix: `in the source account, add \`${roleArn}\` to the resources of that statement`,
    }),
    remedies: ({ kase, at, test, roleArn }) => (test === 'Resource' ? [[addTo(kase, at, roleArn)]] : []),
}));

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
    return rewrite(c, kase, (block) => withValues(without(block, drop.test, drop.key), keep.test, keep.key, values));
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
            ? `the trust policy requires \`${e.claim}\` to be ${quoted(e.comparison.expected)}, and the token has no such claim`
            : `the trust policy requires \`${e.claim}\` to be ${quoted(e.comparison.expected)}, and that of the token is \`${e.actual}\``,
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

// EXTERNAL MODULE: ./lib/engine/issuer.js
var engine_issuer = __webpack_require__(2259);
;// CONCATENATED MODULE: ./lib/causes/providerOfStatement.js







const PROVIDER_ARN = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.*)$/;
/** The name of a provider: its URL without `https://`. */
const providerName = (arn) => PROVIDER_ARN.exec(arn)?.[3] ?? arn;
/** The federated principals of the statement that a comparison belongs to. */
function providerArns(c, kase) {
    const p = statementOf(c, kase)?.Principal;
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
        return issuer.startsWith(engine_issuer/* GITHUB_ISSUER */.oX);
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
    return [[replaceIn(kase, (0,pointer/* below */.Gz)(c.at, 'Federated'), entry, wanted)], ...narrowStatement(c, kase)];
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
    if (name !== s.repo)
        return ['missing-owner', 'repository'];
    const differs = context === undefined ? 'pattern-incomplete' : contextDifference(context, s.context);
    return differs ? ['missing-owner', differs] : ['missing-owner'];
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
    const known = found.get(c);
    if (known?.kase === kase)
        return known.evidence;
    const evidence = find(c, kase, test.wildcards, c.actual.values[0] ?? '');
    found.set(c, { kase, evidence });
    return evidence;
}
// A dozen causes ask the same of one comparison; remembering the answer is invisible from outside.
const found = new WeakMap();
function find(c, kase, wildcards, sub) {
    const nearest = nearestSubject(c.expected, wildcards, sub);
    if (!nearest || subjectEvidence_isAudience(nearest.value))
        return;
    // Where another condition lets the subject in and the two exclude each other, it is the pair that is wrong.
    if (trustedElsewhere(c, kase, sub) && andedConditions(c, kase, 'true'))
        return;
    return { comparison: c, kase, sub, value: nearest.value, wildcards, differences: nearest.differences };
}
/** The evidence when this difference is among those that separate the nearest condition value from the subject. */
function differs(c, kase, want, ...kinds) {
    const e = subjectEvidence(c, kase, want);
    return e?.differences.some((d) => kinds.includes(d)) ? e : undefined;
}
/** A value of another key that strayed here is no subject that could be compared. */
const subjectEvidence_isAudience = (value) => /^sts\.amazonaws\.com(\.cn)?$/.test(value);
/** Whether another condition of the statement on the same key lets the subject in. */
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
    if (isRenamed(e))
        return true;
    // A faulty value for another repository is still somebody else's.
    if (e.differences.includes('repository'))
        return false;
    if (e.differences.some((d) => DEAD.includes(d)))
        return true;
    const s = (0,subject/* parseSubject */.Ci)(e.sub);
    // The classic form of the one repository that has ids now; a pattern for all repositories of the owner may serve others.
    return (e.differences.includes('immutable-token') && s !== undefined && e.value.startsWith(`repo:${s.owner}/${s.repo}:`));
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
    return rewrite(c, kase, (block) => withValues(without(block, c.test, c.key), like, c.key, values.length === 1 ? (values[0] ?? '') : values));
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
        what: `the condition \`${c.test}\` on \`${c.key}\` requires ${quoted(c.expected) || 'a value'}, and ${c.actual.is === 'present' ? `the request has ${quoted(c.actual.values)}` : 'the request has no such key'}`,
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

;// CONCATENATED MODULE: ./lib/causes/credentials-missing/index.js

/* harmony default export */ const credentials_missing = (defineCause({
    id: 'credentials-missing',
    title: 'there are no credentials to call AWS with',
    culprit: 'fact',
    find: (c) => (c.key === 'credentials-missing' && c.truth === 'false' ? {} : undefined),
    explain: () => ({
        what: 'the tool found no credentials anywhere it looks for them',
        why: 'AssumeRole is a signed call: before a role is assumed there has to be a key, a profile, a token or an instance role to begin with',
        fix: 'in the workflow, get credentials in a step before this one and pass them on to it; a secret that is empty, as for pull requests from forks, counts as none',
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

// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __webpack_require__(1817);
;// CONCATENATED MODULE: ./lib/engine/policy/lostValues.js

/**
 * The values that stand at a path in a text and do not count, because a key on the way stands twice and only the last one
 * counts (RFC 8259, section 4, leaves it open; every reader that AWS and Terraform use keeps the last).
 */
function lostValues(text, path) {
    const read = (0,json/* readJson */.Vh)(text);
    if ('error' in read)
        return [];
    const [kept, ...lost] = nodesAt(read.node, path).toReversed().map(lostValues_textsOf);
    return [...new Set(lost.toReversed().flat())].filter((v) => !kept?.includes(v));
}
/** Every node at a path, through every one of doubled keys, in the order of the text. */
function nodesAt(node, [head, ...rest]) {
    if (head === undefined)
        return [node];
    if (node.kind === 'array') {
        const item = node.items[Number(head)];
        return item ? nodesAt(item, rest) : [];
    }
    return node.kind === 'object' ? node.members.filter((m) => m.key === head).flatMap((m) => nodesAt(m.value, rest)) : [];
}
const lostValues_textsOf = (node) => node.kind === 'array' ? node.items.flatMap(lostValues_textsOf) : node.kind === 'scalar' ? [String(node.value)] : [];

;// CONCATENATED MODULE: ./lib/causes/duplicate-condition-keys/index.js



/* harmony default export */ const duplicate_condition_keys = (defineCause({
    id: 'duplicate-condition-keys',
    title: 'a key stands twice in the policy, and only the last one counts',
    culprit: 'demand',
    find: (c, kase, want) => {
        if (want !== 'true' || c.truth !== 'false')
            return;
        const document = Object.keys(kase.written ?? {}).find((p) => c.at.startsWith(`${p}/`));
        const text = document === undefined ? undefined : kase.written?.[document]?.text;
        if (document === undefined || text === undefined || !c.at.includes('/Condition/'))
            return;
        const lost = lostValues(text, (0,pointer/* tokens */.LU)(c.at.slice(document.length)));
        return lost.length > 0 ? { at: c.at, key: c.key, lost, kept: c.expected } : undefined;
    },
    explain: (e) => ({
        what: `the text has \`${e.key}\` twice under the same operator; \`${e.lost.join('`, `')}\` does not count, only \`${e.kept.join('`, `')}\` does`,
        why: 'of doubled keys in a JSON object the last one counts, without a word of warning',
        fix: 'in the target account, put all values into one list under one key',
    }),
    remedies: (e) => [[{ op: 'replace', path: e.at, value: [...e.lost, ...e.kept] }]],
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
        const condition = (0,pointer/* below */.Gz)(place.at, 'Condition');
        const operator = (0,pointer/* below */.Gz)(condition, c.test);
        const count = (p) => Object.keys((0,pointer.at)(kase, p) ?? {}).length;
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

;// CONCATENATED MODULE: ./lib/causes/external-id-with-web-identity/index.js



/** Where the statement also serves callers that can send an external ID, they keep it and the provider gets its own statement. */
function external_id_with_web_identity_remedies({ comparison: c, kase }) {
    const principal = statementOf(c, kase)?.Principal;
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
    const local = aws.some((e) => accountOf(e.value) === caller.account);
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
const accountOf = (entry) => /^\d{12}$/.test(entry) ? entry : (0,engine_arn/* parsePrincipalArn */.P3)(entry)?.account;
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
        what: `the trust policy trusts ${quoted(entries)}, and \`sts:AssumeRole\` is called by \`${arn}\``,
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
                ? e.kase.workflow.job?.event === undefined
                    ? 'GitHub gave the job no token; a pull request from a fork and Dependabot get none whatever the workflow says, and every other job gets none without `id-token: write`'
                    : 'the job has no permission `id-token: write`'
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
    const statement = statementOf(c, kase);
    if (!statement || !issuer || prefix === issuer || !providers.includes(prefix) || !providers.includes(issuer))
        return;
    return { providers, issuer, key: c.key, split: split(statement, c, kase) };
}
/** All statements, with this one once per provider; undefined when a provider would be left without a condition on the subject. */
function split(statement, c, kase) {
    const each = providerArns(c, kase).map((arn, i) => {
        const own = ownConditions(statement.Condition, providerName(arn));
        const sid = typeof statement.Sid === 'string' && i > 0 ? { Sid: `${statement.Sid}${i + 1}` } : {};
        return { ...statement, ...sid, Principal: { Federated: arn }, Condition: own };
    });
    if (each.some((s) => !/:sub"/.test(JSON.stringify(s.Condition))))
        return;
    const all = (0,pointer.at)(kase, '/target/trustPolicy/Statement');
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
        what: `one statement trusts ${quoted(e.providers)}, and the token of \`${e.issuer}\` does not have \`${e.key}\``,
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
        return arn ? [[replaceIn(kase, (0,pointer/* below */.Gz)(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
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
        return arn ? [[replaceIn(kase, (0,pointer/* below */.Gz)(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
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
            { op: 'add', path: (0,pointer/* below */.Gz)('/source/caller/tags', key.slice('aws:PrincipalTag/'.length)), value },
        ])
        : [],
}));

;// CONCATENATED MODULE: ./lib/causes/profile-missing/index.js

/* harmony default export */ const profile_missing = (defineCause({
    id: 'profile-missing',
    title: 'the profile that is asked for does not exist',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'profile' || c.truth !== 'false')
            return;
        const said = kase.answer?.message ?? '';
        return { name: (/profile \(([^)]+)\)/.exec(said) ?? /config profile, ([^\s,]+)/.exec(said))?.[1] };
    },
    explain: ({ name }) => ({
        what: `there is no profile ${name ? `\`${name}\` ` : ''}in the shared configuration of this machine`,
        why: 'a profile is read from `~/.aws/config` and `~/.aws/credentials`, and a runner starts without these files',
        fix: 'in the workflow, leave out `profile` and `AWS_PROFILE` and use the credentials of the step before, or write the profile to the file that the tool reads',
    }),
    remedies: () => [],
}));

;// CONCATENATED MODULE: ./lib/causes/provider-arn-typo/index.js


/* harmony default export */ const provider_arn_typo = (defineCause({
    id: 'provider-arn-typo',
    title: 'the ARN of the OIDC provider is misspelt',
    culprit: 'demand',
    find: (c, kase, want) => {
        const fault = providerFault(c, kase, want, 'typo');
        return fault ? { fault } : doubledSegment(c, kase);
    },
    explain: (e) => 'fault' in e
        ? {
            what: `the trust policy trusts the provider \`${e.fault.entry}\`, and the token belongs to \`${e.fault.wanted}\``,
            why: 'the provider is found by its exact ARN: host, path and account',
            fix: 'in the target account, correct the ARN of the provider in the trust policy',
        }
        : {
            what: `the ARN of the provider, \`${e.entry}\`, ends in \`${e.segment}\` twice, and IAM refused to save the policy`,
            why: 'the provider is found by its exact ARN, and IAM asks for a condition on the keys of the provider that the ARN names',
            fix: 'in the target account, write the path of the provider once, in the Principal and in the condition keys',
        },
    remedies: (e) => ('fault' in e ? providerRemedies(e.fault) : []),
}));
/** A path that a template put behind an issuer which has it already, as IAM names it when it refuses the policy. */
function doubledSegment(c, kase) {
    if (c.key !== 'trust-policy-refused' || c.truth !== 'false')
        return;
    const [, entry, segment] = /(arn:\S*:oidc-provider\/\S*\/([^/\s]+)\/\2)(?=\s)/.exec(kase.answer?.message ?? '') ?? [];
    return entry !== undefined && segment !== undefined ? { entry, segment } : undefined;
}

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
    find: (c, kase) => {
        if (c.key !== 'client-id' || c.truth === 'true')
            return;
        const usual = c.expected.find((v) => /^sts\.amazonaws\.com(\.cn)?$/.test(v));
        const values = c.actual.is === 'present' ? c.actual.values : [];
        const read = Array.isArray((0,pointer.at)(kase, '/target/oidcProvider/client-ids'));
        return { read, listed: read ? c.expected : [], values, usual: values.length > 0 ? usual : undefined };
    },
    culprit: (e) => (e.usual ? 'fact' : 'demand'),
    explain: (e) => ({
        what: e.values.length > 0
            ? `the OIDC provider lists ${e.read ? `the client ids ${quoted(e.listed) || 'none'}` : 'other client ids'}, and the audience of the token is ${quoted(e.values)}`
            : 'the OIDC provider does not list the audience of the token',
        why: 'STS takes a token only when its audience is one of the client ids of the provider, whatever the trust policy says',
        fix: e.usual
            ? 'in the workflow, ask for the token with an audience that the provider lists'
            : 'in the target account, add the audience of the token to the client ids of the provider',
    }),
    remedies: (e) => {
        // A list that was not read cannot be added to.
        const listed = (e.read ? e.values : []).map((value) => [
            { op: 'add', path: '/target/oidcProvider/client-ids/-', value },
        ]);
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
    const sid = statementOf(c, kase)?.Sid;
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
    const actual = c.actual.is === 'present' ? `is ${quoted(c.actual.values)}` : 'is not in the request';
    return `${statement} denies with \`${c.test}\` ${quoted(c.expected)}, and \`${c.key}\` ${actual}`;
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
                ? { op: 'add', path: (0,pointer/* below */.Gz)('/workflow/inputs/tags', tag), value }
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
        ? values.map((value) => [{ op: 'add', path: (0,pointer/* below */.Gz)('/target/role/tags', key.slice(key.indexOf('/') + 1)), value }])
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

;// CONCATENATED MODULE: ./lib/causes/role-already-exists/index.js

/* harmony default export */ const role_already_exists = (defineCause({
    id: 'role-already-exists',
    title: 'the role that was to be created exists already',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'role-already-exists' || c.truth !== 'false')
            return;
        return { name: /Role with name (\S+) already exists/.exec(kase.answer?.message ?? '')?.[1] };
    },
    explain: ({ name }) => ({
        what: `IAM did not create the role${name ? ` \`${name}\`` : ''}, because the account has one of that name`,
        why: 'the name of a role is unique in its account, and a configuration that does not have the role in its state tries to create it',
        fix: `in the workflow, import the role into the state (\`terraform import ADDRESS ${name ?? 'NAME'}\`) or give the new one another name; no policy refused anything`,
    }),
    remedies: () => [],
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
                ? `the role is \`${e.expected[0] ?? ''}\`, and the request is for ${quoted(e.actual.values)}`
                : `there is no role ${quoted(e.expected)}`
            : `whether the role ${quoted(e.expected)} exists is not known`,
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
            ? `the token lists the roles ${quoted(e.expected)}, and the request is for ${quoted(e.actual.values)}`
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
        what: `the trust policy trusts ${quoted(entries)}, and the caller is \`${arn}\``,
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
            : `the statement is for ${quoted(c.expected)}${c.test === 'NotAction' ? ' left out' : ''}, and the request needs \`${c.key}\``,
        why: 'a trust policy has to allow each action of the request explicitly',
        fix: `in the target account, allow \`${c.key}\``,
    }),
    remedies: ({ comparison: c, kase }) => c.test === 'Action'
        ? [[addTo(kase, c.at, c.key)]]
        : c.test === 'Allow' && c.key.endsWith('WithWebIdentity')
            ? statementForToken(kase)
            : [],
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

;// CONCATENATED MODULE: ./lib/causes/sts-endpoint-not-found/index.js

/* harmony default export */ const sts_endpoint_not_found = (defineCause({
    id: 'sts-endpoint-not-found',
    title: 'the name of the STS endpoint does not exist',
    culprit: 'fact',
    find: (c, kase) => {
        if (c.key !== 'sts-endpoint' || c.truth !== 'false')
            return;
        const host = /\bsts[.-][\w.-]*\w/.exec(kase.answer?.message ?? '')?.[0];
        return { host, region: kase.workflow.inputs.region };
    },
    explain: ({ host, region }) => ({
        what: `the name ${host ? `\`${host}\`` : `of the STS endpoint${region ? ` of \`${region}\`` : ''}`} was not found`,
        why: 'either there is no Region of that name, or the machine has no way to look up names outside its network; AWS saw no request',
        fix: 'in the workflow, see whether the Region is spelt right; if it is, let the runner look up and reach STS, directly, through its proxy or through a VPC endpoint',
    }),
    remedies: () => [],
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
            ? 'a repository that was created, renamed or transferred after 2026-07-15, or opted in, has `OWNER@ID/REPO@ID` in its subject, which `OWNER/REPO` does not match'
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
            : `session tags not of the form that STS takes: ${quoted(bad)}`,
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

;// CONCATENATED MODULE: ./lib/causes/trust-policy-invalid/index.js

/* harmony default export */ const trust_policy_invalid = (defineCause({
    id: 'trust-policy-invalid',
    title: 'IAM does not save the trust policy',
    general: true,
    culprit: 'demand',
    find: (c, kase) => c.key === 'trust-policy-refused' && c.truth === 'false' ? { said: kase.answer?.message ?? '' } : undefined,
    explain: ({ said }) => {
        const scoped = /must evaluate, using ([\s\S]*?), (\S+) which is not scoped to all/.exec(said);
        return {
            what: `IAM refused to save the trust policy: \`${said}\``,
            why: scoped
                ? 'a policy that trusts a provider which many customers share has to limit the subject, or anybody with an account there could assume the role'
                : 'the document breaks the grammar of a trust policy, so the policy that was there before, if any, is still the one in force',
            fix: scoped
                ? `in the target account, add a condition on \`${scoped[2] ?? ''}\` that names whom to trust, and see that the key begins with the URL of the provider that the Principal names`
                : 'in the target account, correct the element that IAM names',
        };
    },
    remedies: () => [],
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
        what: `the trust policy trusts ${quoted(e.entries) || 'nobody'}, and the token belongs to ${e.wanted.is === 'present' ? quoted(e.wanted.values) : 'another provider'}`,
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
        const miss = principalMiss(c, kase, want);
        const found = c.truth === 'false' ? trustCondition(c, want, /^aws:principalaccount$/) : undefined;
        const named = miss?.is === 'wrong-account' && miss.entry ? `\`${miss.entry}\`` : found?.expected;
        const arn = kase.source.caller?.arn ?? '';
        const account = named && (0,engine_arn/* parsePrincipalArn */.P3)(arn)?.account;
        return account ? { arn, account, named, miss } : undefined;
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
        const principals = (0,pointer/* below */.Gz)(miss.place.at, 'Principal', 'AWS');
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
    const beside = (name, value) => rewrite(c, kase, (block) => withValues(without(block, c.test, c.key), c.test, `${prefixOfKey(c.key)}:${name}`, value));
    const other = INSTEAD[claim];
    const id = other === undefined ? undefined : claims[other];
    return [
        ...(other !== undefined && id !== undefined && keepsSubject(c, kase, c.at) ? [beside(other, String(id))] : []),
        ...(keepsSubject(c, kase, c.at)
            ? [[removeCondition(kase, c.at)]]
            : typeof claims.sub === 'string' && /^String(Equals|Like)/.test(c.test)
                ? [beside('sub', claims.sub)]
                : []),
        ...narrowStatement(c, kase),
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
    const p = statementOf(c, kase)?.Principal;
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
        ...(c.key.endsWith('WithWebIdentity') ? narrowStatement(c, kase) : []),
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
    account_not_allowed,
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
    credentials_missing,
    dependabot_no_id_token,
    duplicate_condition_keys,
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
    profile_missing,
    provider_arn_typo,
    provider_arn_wrong_account,
    provider_client_id_list,
    provider_issuer_changed,
    rcp_deny,
    request_tag_condition,
    resource_tag_condition,
    reusable_workflow_permission,
    role_already_exists,
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
    sts_endpoint_not_found,
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
    trust_policy_invalid,
    trust_policy_not_seen,
    trust_principal_missing_caller,
    trust_principal_missing_provider,
    trust_principal_wrong_account,
    unsupported_claim_key,
    wrong_action_in_trust,
    wrong_condition_key,
];

// EXTERNAL MODULE: ./lib/engine/demand.js
var demand = __webpack_require__(5451);
// EXTERNAL MODULE: ./lib/engine/case.js
var engine_case = __webpack_require__(712);
;// CONCATENATED MODULE: ./lib/engine/policy/problem.js
/** What a document problem is made of, at a path. */
const problemAt = (severity) => (id, path, message) => ({ id, severity, message, path });
/** IAM refuses to save it, and AWS says so or its answer is on record. */
const errorAt = problemAt('error');
/** IAM saves it, or whether it does is disputed. */
const warningAt = problemAt('warning');
/** The kind of the document at a place of the case. */
const documentKindAt = (p) => p === '/target/trustPolicy' ? 'trust' : p.startsWith('/target/rcps/') ? 'resource-control' : 'identity';

;// CONCATENATED MODULE: ./lib/engine/policy/elementProblems.js


const TOP = ['Version', 'Id', 'Statement'];
const ELEMENTS = [
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
const shown = (v) => `\`${typeof v === 'string' ? v : JSON.stringify(v)}\``;
/** What is wrong around the statements (IAM User Guide, "IAM JSON policy elements: Version", "… Sid"). */
function topProblems(top) {
    const out = Object.keys(top)
        .filter((k) => !TOP.includes(k))
        .map((k) => errorAt('element-unknown', [k], `${shown(k)} is not an element of a policy document`));
    if (top.Version !== undefined && top.Version !== '2012-10-17' && top.Version !== '2008-10-17')
        out.push(errorAt('version-unknown', ['Version'], `the version ${shown(top.Version)} is neither \`2012-10-17\` nor \`2008-10-17\``));
    if (top.Id !== undefined && typeof top.Id !== 'string')
        out.push(errorAt('id-not-string', ['Id'], `the Id ${shown(top.Id)} is not a string`));
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
            return [errorAt('sid-duplicate', [...path, 'Sid'], `the Sid ${shown(Sid)} is used by an earlier statement`)];
        seen.add(Sid);
        return [];
    });
}
/** What is wrong with the elements of one statement, its principal and its conditions apart. */
function elementProblems(s, path, kind) {
    const at = (name) => [...path, name];
    const out = Object.keys(s)
        .filter((k) => !ELEMENTS.includes(k))
        .map((k) => errorAt('element-unknown', at(k), `${shown(k)} is not an element of a statement`));
    if (s.Sid !== undefined && (typeof s.Sid !== 'string' || !/^[A-Za-z0-9]*$/.test(s.Sid)))
        out.push(errorAt('sid-malformed', at('Sid'), `the Sid ${shown(s.Sid)} holds more than letters and digits`));
    if (s.Effect === undefined)
        out.push(errorAt('effect-missing', path, 'the statement has no Effect'));
    else if (s.Effect !== 'Allow' && s.Effect !== 'Deny')
        out.push(errorAt('effect-unknown', at('Effect'), `the Effect ${shown(s.Effect)} is neither \`Allow\` nor \`Deny\``));
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
        return [errorAt('action-not-string', path, `the action ${shown(value)} is not a string`)];
    if (value === '*')
        return [];
    const [service = '', name, more] = value.toLowerCase().split(':');
    if (name === undefined || more !== undefined || service === '' || name === '')
        return [errorAt('action-malformed', path, `the action ${shown(value)} is not of the form \`service:Name\``)];
    if (kind !== 'trust')
        return [];
    if (!matchesPattern({ text: service }, 'sts'))
        return [errorAt('action-not-of-sts', path, `the action ${shown(value)} is not one of STS`)];
    return TRUST_ACTIONS.some((a) => matchesPattern({ text: name }, a.toLowerCase()))
        ? []
        : [warningAt('action-unknown', path, `the action ${shown(value)} covers no action that a trust policy can allow`)];
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
                errorAt('condition-malformed', [...at, operator], `${shown(operator)} has to hold an object of condition keys`),
            ];
        return Object.entries(keys).flatMap(([key, values]) => [
            ...setOperatorProblems(operator, test, key, s.Effect, [...at, operator, key]),
            ...valueProblems(operator, test, key, values, [...at, operator, key], variables),
        ]);
    });
}
const unknownOperator = (operator) => /^(.*:)?nullifexists$/i.test(operator)
    ? `${shown(operator)} is not an operator: \`Null\` has no form with \`IfExists\``
    : `${shown(operator)} is not a condition operator`;
/** The keys that can bring several values at once (IAM User Guide, "AWS global condition context keys"). */
const MULTIVALUED = /^(aws:(tagkeys|calledvia|principalorgpaths|principalservicenameslist|sourceorgpaths|resourceorgpaths|vpceorgpaths)|sts:(transitivetagkeys|requestcontextproviders)|.*:amr)$/;
function setOperatorProblems(operator, { base, set }, key, effect, path) {
    if (!set)
        return [];
    if (base === 'Null')
        return [
            warningAt('null-with-set-operator', path, `${shown(operator)} is always ${set === 'ForAllValues' ? 'true' : 'false'}`),
        ];
    return set === 'ForAllValues' && effect === 'Allow' && !MULTIVALUED.test(key.toLowerCase())
        ? [
            warningAt('for-all-values-single-valued', path, `${shown(operator)} is also true when the request has no ${shown(key)}, which has one value`),
        ]
        : [];
}
function valueProblems(operator, test, key, values, path, variables) {
    const list = valuesAt(values, path);
    // AWS's text on an empty list contradicts itself.
    if (list.length === 0)
        return [warningAt('values-empty', path, `the condition on ${shown(key)} has no values`)];
    return list.flatMap(({ value, path: at }) => {
        if (value === null || typeof value === 'object')
            return [errorAt('value-malformed', at, `the value ${shown(value)} is not a string, a number or a boolean`)];
        return textProblems(operator, test, String(value), at, variables);
    });
}
function textProblems(operator, { base }, text, path, variables) {
    const out = [];
    if (!variables && text.includes('${'))
        out.push(warningAt('variable-without-version', path, `${shown(text)} has a policy variable, which is plain text without \`"Version": "2012-10-17"\``));
    const plain = text.replaceAll(/\$\{[^{}]*\}/g, '');
    if (/^stringequals|^stringnotequals/i.test(nameOf(base)) && plain.includes('*'))
        out.push(warningAt('wildcard-without-like', path, `${shown(text)} has a \`*\`, which is a plain character under ${shown(operator)}`));
    if (!text.includes('${') && !isOfType(base, text))
        out.push(warningAt('value-of-other-type', path, `${shown(text)} is not a value that ${shown(operator)} can compare`));
    return out;
}
const nameOf = (base) => (base === 'Null' ? 'Null' : base.name);
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
        warningAt('principal-canonical-user', path, `the canonical user ${shown(value)} is a principal of Amazon S3 alone`),
    ],
};
function typeProblems(type, values, path) {
    const check = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
    if (!check)
        return [errorAt('principal-type-unknown', path, `${shown(type)} is not a kind of principal`)];
    const list = valuesAt(values, path);
    if (list.length === 0)
        return [warningAt('principal-empty', path, `the list of ${type} principals is empty`)];
    return list.flatMap(({ value, path: at }) => {
        // The grammar has strings here; whether IAM takes a number for one is not documented.
        if (typeof value === 'number')
            return [
                warningAt('principal-number', at, `the principal ${shown(value)} is a number; an account id is a string of 12 digits`),
                ...(/^\d{12}$/.test(String(value)) ? [] : malformed(String(value), at)),
            ];
        return typeof value === 'string'
            ? check(value, at)
            : [errorAt('principal-malformed', at, `the principal ${shown(value)} is not a string`)];
    });
}
const malformed = (value, path) => [
    errorAt('principal-malformed', path, `${shown(value)} is not the id or the ARN of a principal`),
];
const wildcard = (value, path) => [
    errorAt('principal-wildcard', path, `the principal ${shown(value)} has a wildcard in a part of it; only the whole can be \`*\``),
];
function awsProblems(value, path) {
    if (value === '*' || /^\d{12}$/.test(value))
        return [];
    if (hasWildcard(value))
        return wildcard(value, path);
    if (/^A[0-9A-Z]{15,}$/.test(value))
        return [
            warningAt('principal-deleted', path, `${shown(value)} is the unique id of a user or role that was deleted since`),
        ];
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    const kinds = ['account', 'user', 'role', 'session', 'federated-user'];
    return arn && kinds.includes(arn.kind) && isWhole(value, arn) ? [] : malformed(value, path);
}
function federatedProblems(value, path) {
    if (hasWildcard(value))
        return wildcard(value, path);
    if (/^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity[a-z-]*\.amazonaws\.com)$/.test(value))
        return [];
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    return (arn?.kind === 'oidc-provider' || arn?.kind === 'saml-provider') && isWhole(value, arn)
        ? []
        : [errorAt('principal-malformed', path, `${shown(value)} is not the ARN of an identity provider`)];
}
function serviceProblems(value, path) {
    if (hasWildcard(value))
        return wildcard(value, path);
    return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/.test(value)
        ? []
        : [
            warningAt('service-unknown', path, `${shown(value)} does not look like a service principal, such as \`ec2.amazonaws.com\``),
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
            errorAt('shared-issuer-unrestricted', principal, `${shown(issuer)} signs for everybody, and no condition on ${shown(key)} tells who is trusted`),
        ];
    if (found.every((r) => r.values.every(isTrivial)))
        return found.map((r) => errorAt('shared-issuer-unrestricted', r.path, `the condition on ${shown(key)} is met by everybody's tokens`));
    // How IAM judges a list of which one value is trivial, or a negated operator alone, is not documented.
    if (found.every((r) => r.negated || r.values.some(isTrivial)))
        return found.map((r) => warningAt('shared-issuer-open', r.path, `the condition on ${shown(key)} admits strangers`));
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
const openOwner = (v, path) => warningAt('subject-owner-open', path, `${shown(v)} leaves the owner of the repository open`);

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
    if (isDeep(document, DEPTH))
        return [errorAt('document-too-deep', [], `the document has more than ${DEPTH} levels of nesting`)];
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
        .toSorted((a, b) => compare(a.place, b.place))
        .map(({ problem }) => problem);
}
/** No element of the grammar is deeper than eight levels; text that is deeper is not even read. */
const DEPTH = 200;
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
const compare = (a, b) => {
    const i = a.findIndex((n, k) => n !== b[k]);
    return i < 0 ? a.length - b.length : (a[i] ?? 0) - (b[i] ?? -1);
};

;// CONCATENATED MODULE: ./lib/engine/policy/problemsOfText.js




/**
 * The problems of a document as it was written: what is no JSON (then that alone), keys that stand twice, and the problems of
 * the document, in the order of the text. Never throws.
 */
function problemsOfText(text, kind) {
    const read = (0,json/* readJson */.Vh)(text);
    if ('error' in read) {
        const { message, offset } = read.error;
        return [{ ...errorAt('invalid-json', [], `this is no JSON: ${message}`), ...(0,json/* positionOf */.df)(text, offset) }];
    }
    const { node } = read;
    const placed = (problem, offset) => ({
        offset,
        problem: { ...problem, ...(0,json/* positionOf */.df)(text, offset) },
    });
    const character = FOREIGN_CHARACTER.exec(text.replace(/^\ufeff/, ' '));
    const found = [
        ...doubledKeys(node, []).map(({ problem, offset, first }) => {
            const p = placed(problem, offset);
            return { ...p, problem: { ...p.problem, first: (0,json/* positionOf */.df)(text, first) } };
        }),
        ...(character ? [placed(foreignCharacter(character[0], []), character.index)] : []),
        // In a text, a character may stand as an escape, and then IAM takes it.
        ...problemsOf((0,json/* jsonOf */.o_)(node), kind)
            .filter((p) => p.id !== 'character')
            .map((p) => placed(p, problemsOfText_offsetOf(node, p.path))),
    ];
    return found.toSorted((a, b) => a.offset - b.offset).map(({ problem }) => problem);
}
/** Where an element begins: at its key, or at the item of a list; as far as there is such an element. */
function problemsOfText_offsetOf(node, path) {
    let offset = node.range.start;
    let here = node;
    for (const token of path) {
        if (here?.kind === 'object') {
            const member = here.members.findLast((m) => m.key === token);
            if (!member)
                break;
            offset = member.keyRange.start;
            here = member.value;
        }
        else if (here?.kind === 'array') {
            here = here.items[Number(token)];
            offset = here?.range.start ?? offset;
        }
        else
            break;
    }
    return offset;
}
/** The keys that stand twice in one object: most readers keep the last without a word (RFC 8259, section 4). */
function doubledKeys(node, path) {
    if (node.kind === 'scalar')
        return [];
    if (node.kind === 'array')
        return node.items.flatMap((item, i) => doubledKeys(item, [...path, String(i)]));
    const seen = new Map();
    return node.members.flatMap(({ key, keyRange, value }) => {
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, keyRange.start);
        const message = `the key \`${key}\` stands twice in this element; of doubled keys only the last one counts`;
        return [
            ...(first === undefined
                ? []
                : [{ problem: errorAt('duplicate-key', [...path, key], message), offset: keyRange.start, first }]),
            ...doubledKeys(value, [...path, key]),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/engine/documentProblems.js





/** The problems of the policies of a case, as documents, whatever they decide on the request. */
function documentProblems(kase) {
    return (0,engine_case/* documentPointers */.W)(kase).flatMap((p) => {
        const kind = documentKindAt(p);
        const written = kase.written?.[p];
        // Only a document that is written as JSON has its places, and its doubled keys, in its own text.
        const inText = written && (written.line ?? 1) === 1 ? problemsOfText(written.text, kind) : [];
        const found = inText.length > 0 && inText[0]?.id !== 'invalid-json' ? inText : problemsOf((0,pointer.at)(kase, p), kind);
        return found.map(({ id, severity, message, path, line, column }) => ({
            at: (0,pointer/* below */.Gz)(p, ...path),
            id,
            severity,
            message,
            ...(line === undefined || column === undefined ? {} : { line, column }),
        }));
    });
}

// EXTERNAL MODULE: ./lib/engine/judgement.js
var engine_judgement = __webpack_require__(5965);
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

;// CONCATENATED MODULE: ./lib/engine/context/fact.js
/** The key has these values; a single-valued key has one. */
const present = (values, from) => ({ is: 'present', values, from });
/** A multivalued key has these values. */
const fact_many = (values, from) => ({
    is: 'present',
    values,
    from,
    multivalued: true,
});
/** The key is not in the request; `never` says why it cannot be. */
const absent = (from, never) => ({ is: 'absent', from, ...(never ? { never } : {}) });
/** It is not known whether the key is there, or what it holds. */
const unknown = (what, why, from, at) => {
    const gap = { what: `\`${what}\``, why, from };
    return { is: 'unknown', gap, ...(at ? { from: at } : {}) };
};
/** Whether the request is the unsigned one. */
const web = (r) => r.api === 'AssumeRoleWithWebIdentity';
/** Why a key of the calling principal is not in an unsigned request. */
const UNSIGNED = '`AssumeRoleWithWebIdentity` is not signed, so there is no calling principal';
/** The value of a tag whose name ignores letter case. */
const tagNamed = (tags, name) => Object.entries(tags).find(([k]) => k.toLowerCase() === name.toLowerCase());

;// CONCATENATED MODULE: ./lib/engine/context/callerKeys.js

/** A property of the signing principal, which a web identity call does not have. */
const ofCaller = (key, read) => (r) => web(r)
    ? absent('/workflow/inputs/api', UNSIGNED)
    : r.caller
        ? read(r)
        : unknown(key, 'the caller was not given', 'caller', '/source/caller');
const principalTag = (r, tag) => ofCaller(`aws:PrincipalTag/${tag}`, () => {
    const tags = r.kase.source.caller?.tags;
    if (!tags)
        return unknown(`aws:PrincipalTag/${tag}`, 'the tags of the caller were not read', 'caller', '/source/caller/tags');
    const found = tagNamed(tags, tag);
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
const PRINCIPAL_TYPE = {
    account: 'Account',
    user: 'User',
    session: 'AssumedRole',
    role: 'AssumedRole',
    'federated-user': 'FederatedUser',
};
/** The keys that describe the calling principal (IAM User Guide, "AWS global condition context keys": properties of the principal). */
const callerKeys = {
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
    'aws:sourceidentity': ofCaller('aws:SourceIdentity', (r) => {
        const value = r.kase.source.caller?.['source-identity'];
        return value === undefined
            ? unknown('aws:SourceIdentity', 'the source identity of the caller was not given', 'caller')
            : value === null
                ? absent('/source/caller/source-identity')
                : present([value], '/source/caller/source-identity');
    }),
    'aws:principaltag/': principalTag,
};

;// CONCATENATED MODULE: ./lib/engine/context/claimKeys.js



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
    if (!(0,engine_issuer/* exposedClaims */.gK)(issuer).includes(key))
        return absent(from, 'AWS does not make this claim a condition key');
    const value = key === 'aud' ? audience(r) : (0,engine_claims/* claim */.B7)(r.kase, key === 'oaud' ? 'aud' : key);
    if (value === 'unknown')
        return unknown(`${prefix}:${name}`, 'the claim was not given', 'token', from);
    if (value === 'absent')
        return absent(from);
    return key === 'amr' ? fact_many(value.values, from) : present(value.values, from);
}
/** The key `aud` holds the claim `azp` when the token has one (IAM User Guide, "Available keys for AWS OIDC federation"). */
const audience = (r) => {
    const azp = (0,engine_claims/* claim */.B7)(r.kase, 'azp');
    return typeof azp === 'object' ? azp : (0,engine_claims/* claim */.B7)(r.kase, 'aud');
};

;// CONCATENATED MODULE: ./lib/engine/context/environmentKeys.js

const ofAws = (key, why) => () => unknown(key, why, 'aws');
const onlyServices = () => absent('/workflow/inputs/api', 'only a call that an AWS service makes for itself carries it');
const resourceTag = (r, tag) => {
    const tags = r.kase.target.role?.tags;
    if (!tags)
        return unknown(`aws:ResourceTag/${tag}`, 'the tags of the role were not read', 'role', '/target/role/tags');
    const found = tagNamed(tags, tag);
    return found ? present([found[1]], '/target/role/tags') : absent('/target/role/tags');
};
/** The keys of the network, the time, the role and the services (IAM User Guide, "AWS global condition context keys"). */
const environmentKeys = {
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
    'aws:resourcetag/': resourceTag,
    'iam:resourcetag/': resourceTag,
};

;// CONCATENATED MODULE: ./lib/engine/context/parameterKeys.js


const NOT_ON_WEB_IDENTITY = '`AssumeRoleWithWebIdentity` has no such parameter';
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
        return fact_many(keys, '/workflow/inputs/tags');
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
    const found = tagNamed(r.kase.workflow.inputs.tags ?? {}, tag);
    if (found)
        return present([found[1]], `/workflow/inputs/tags/${found[0]}`);
    const tagged = r.kase.workflow.inputs.tags;
    return !tagged && r.actions.includes('sts:TagSession')
        ? unknown(`aws:RequestTag/${tag}`, 'the tags of the request were not given', 'request')
        : absent('/workflow/inputs/tags');
};
/** The keys that the parameters of the call set (IAM User Guide, "IAM and AWS STS condition context keys"). */
const parameterKeys = {
    'sts:externalid': parameter('sts:ExternalId', 'external-id', { web: false }),
    'sts:rolesessionname': parameter('sts:RoleSessionName', 'session-name', { web: true }),
    'sts:sourceidentity': sourceIdentity,
    'sts:transitivetagkeys': (r) => {
        if (web(r))
            return tagsOfToken(r, 'sts:TransitiveTagKeys');
        const keys = r.kase.workflow.inputs['transitive-tag-keys'] ?? [];
        return keys.length > 0
            ? fact_many(keys, '/workflow/inputs/transitive-tag-keys')
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
    'aws:requesttag/': requestTag,
};

;// CONCATENATED MODULE: ./lib/engine/context.js





// A name that ends in a slash is a family: the rest of the key is somebody's own name for a tag.
const RULES = { ...parameterKeys, ...callerKeys, ...environmentKeys };
/**
 * The value of one condition key in this request (IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS
 * condition context keys"; Service Authorization Reference for AWS STS). Key names ignore letter case.
 * Absent is a fact: AWS is known not to put the key into such a request. Unknown is a gap, with the one who could tell.
 * @param issuer the provider that the statement trusts, by which a token without a known issuer is read
 */
function contextFact(r, key, issuer) {
    const name = key.toLowerCase();
    const slash = name.indexOf('/') + 1;
    const rule = context_ruleOf(name) ?? context_ruleOf(name.slice(0, slash));
    // The tag's own name keeps its case: it is looked up among names that people wrote.
    if (rule)
        return rule(r, key.slice(slash));
    const colon = key.indexOf(':');
    if (colon > 0 && !/^(aws|sts|iam|saml)$/.test(name.slice(0, colon)))
        return claimFact(r, key.slice(0, colon), key.slice(colon + 1), issuer);
    return unknown(key, 'it is not a key that is known to STS', 'law');
}
/** Keys are whatever a policy holds, `__proto__` included. */
const context_ruleOf = (name) => (Object.hasOwn(RULES, name) ? RULES[name] : undefined);

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
    const at = (0,pointer/* below */.Gz)(d.at, 'Statement');
    if (granting.length === 0)
        return noStatement(at, action);
    return (0,engine_judgement/* any */.bz)(at, granting.map((s) => judgeStatement(d, s, r, action, only)));
}
/** Whether no Deny statement of the document matches the action. */
function doesNotDeny(d, r, action) {
    const denying = d.policy.statements.filter((s) => s.effect === 'Deny');
    return (0,engine_judgement/* none */.dv)((0,pointer/* below */.Gz)(d.at, 'Statement'), denying.map((s) => judgeStatement(d, s, r, action)));
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
    const at = (0,pointer/* below */.Gz)(d.at, ...s.path);
    const trusted = trustedIssuer(s);
    const fact = (key) => contextFact(r, key, trusted);
    const parts = [];
    for (const name of s.malformed)
        parts.push(statement_malformed((0,pointer/* below */.Gz)(at, name), name));
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
            at: (0,pointer/* below */.Gz)(at, 'Condition', c.test, c.key),
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
const statement_malformed = (at, name) => ({
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
function granting(r) {
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
    const policies = identityPolicies?.map((p, i) => documentAt((0,pointer/* below */.Gz)(identityPolicy_AT, i), p, 'identity'));
    const allowed = policies
        ? (0,engine_judgement/* any */.bz)(identityPolicy_AT, policies.length > 0
            ? policies.map((d) => allows(d, r, action))
            : [(0,gate/* compared */.mU)(identityPolicy_AT, 'Allow', action, ['Allow'], { is: 'absent', from: identityPolicy_AT }, false)])
        : (0,gate/* unseen */.nv)(identityPolicy_AT, 'allows', action, [action], {
            what: "the caller's identity policies",
            why: 'they were not read',
            from: 'identity-policies',
        });
    const denials = policies?.map((d) => doesNotDeny(d, r, action)) ?? [
        (0,gate/* unseen */.nv)(identityPolicy_AT, 'do not deny', action, [action], (0,gate/* presumed */.qO)("the caller's identity policies", 'they were not read', 'identity-policies')),
    ];
    const direct = trusted(r, 'user', 'session', 'role', 'anyone');
    const lifted = trusted(r, 'user', 'session', 'anyone');
    return [
        (0,engine_judgement/* any */.bz)(identityPolicy_AT, [...direct, allowed]),
        ...denials,
        ...limit(r, action, permissionsBoundary === undefined ? undefined : permissionsBoundary === null ? [] : [permissionsBoundary], '/source/permissionsBoundary', 'the permissions boundary of the caller', lifted),
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
    const read = documents.map((d, i) => documentAt(list ? (0,pointer/* below */.Gz)(at, i) : at, d, 'identity'));
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
    const read = given.map((p, i) => documentAt((0,pointer/* below */.Gz)(at, i), p, 'identity'));
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
    return given.flatMap((p, i) => r.actions.map((action) => doesNotDeny(documentAt((0,pointer/* below */.Gz)(at, i), p, 'resource-control'), r, action)));
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
    judge: (r) => (0,engine_judgement/* all */.Q7)(session_AT, [maximum(r), ...(r.api === 'AssumeRoleWithWebIdentity' ? [] : [chaining(r)]), packed()]),
};
function maximum(r) {
    const given = r.kase.workflow.inputs['duration-seconds'];
    if (given === undefined)
        return (0,gate/* unseen */.nv)(session_AT, 'at most', 'max-session-duration', r.kase.target.role?.['max-session-duration'] === undefined
            ? []
            : [String(r.kase.target.role['max-session-duration'])], (0,gate/* presumed */.qO)('the duration of the session', 'it was not given', 'request'));
    const seconds = given ?? session_HOUR;
    const max = r.kase.target.role?.['max-session-duration'];
    const actual = { is: 'present', values: [String(seconds)], from: session_AT };
    // No role has a maximum below one hour.
    if (max === undefined && seconds <= session_HOUR)
        return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(session_HOUR)], actual, true);
    if (max === undefined)
        return (0,gate/* unseen */.nv)(session_AT, 'at most', 'max-session-duration', [], (0,gate/* presumed */.qO)('the maximum session duration of the role', 'it was not read', 'role'));
    return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(max)], actual, seconds <= max);
}
function chaining(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'];
    if (r.caller?.kind === 'session' && typeof seconds === 'number')
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
/** The findings without those that say the same of the same cause: one underlying cause is one message. */
const distinctFindings = (findings) => [...new Map(findings.toReversed().map((f) => [`${f.cause} ${f.explanation.what}`, f])).values()].toReversed();
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
const namesProvider = (entry) => entry.includes(':oidc-provider/') || BUILT_IN_PROVIDERS.includes(entry);
const namesCaller = (entry) => /^(\d{12}|\*|A(IDA|ROA)[A-Z0-9]+)$/.test(entry) || (/^arn:/.test(entry) && !/:(oidc|saml)-provider\//.test(entry));

// EXTERNAL MODULE: ./lib/engine/edit.js
var edit = __webpack_require__(8536);
;// CONCATENATED MODULE: ./lib/engine/other.js



/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
const trusts = (kase) => (0,engine_judgement/* presuming */.X2)((0,engine_judgement/* all */.Q7)('/target/trustPolicy', granted((0,engine_request/* requestOf */.f)(kase)))).truth;

;// CONCATENATED MODULE: ./lib/engine/regulars.js










/** The requests that the policy grants today, as far as they can be read off the policy itself. */
function regulars(kase, most) {
    if (kase.target.trustPolicy === undefined)
        return [];
    const { sets } = (0,demand/* requirements */.Ln)((0,engine_judgement/* all */.Q7)('/target/trustPolicy', granting((0,engine_request/* requestOf */.f)(kase))));
    const found = new Map();
    for (const set of sets) {
        for (const edits of instances(set).slice(0, most)) {
            const key = JSON.stringify(edits);
            if (found.size >= most || found.has(key))
                continue;
            const other = (0,edit/* apply */.B)(kase, edits);
            if (isPossible(kase, other) && trusts(other) === 'true')
                found.set(key, { who: regulars_nameOf(other, edits), edits });
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
    const sameIds = mine.repoId !== undefined && theirs.repoId === mine.repoId;
    // The ids stay with the repository: another name beside them is one that it no longer has.
    if (sameIds && (theirs.owner !== mine.owner || theirs.repo !== mine.repo))
        return false;
    const sameRepository = theirs.owner === mine.owner && theirs.repo === mine.repo;
    if (sameRepository && (theirs.ownerId === undefined) !== (mine.ownerId === undefined))
        return false;
    return (0,subject/* contextKind */.SD)(theirs.context) !== 'other';
}
const subjectOf = (kase) => {
    const sub = (0,engine_claims/* claimsOf */.ds)(kase)?.claims.sub;
    return typeof sub === 'string' ? (0,subject/* parseSubject */.Ci)(sub) : undefined;
};
const regulars_nameOf = (other, edits) => {
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

;// CONCATENATED MODULE: ./lib/engine/strangers.js





/** The requests one step away from ours that the policy refuses today: nobody may come in with us. */
function strangers(kase) {
    if (kase.target.trustPolicy === undefined)
        return [];
    const web = kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
    const near = web ? tokensNear(kase) : callersNear(kase);
    return near.filter((o) => trusts((0,edit/* apply */.B)(kase, o.edits)) === 'false');
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
        const theirs = (0,subject/* formatSubject */.QK)(t);
        const names = { repository: `${t.owner}/${t.repo}`, repository_owner: t.owner };
        return { who, sub: theirs, edits: claims({ sub: theirs, ...names, ...more }) };
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
    ].filter((o) => o.sub !== sub);
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
    // A guard that the policy does not have cannot be lost.
    const guards = JSON.stringify(kase.target.trustPolicy).toLowerCase();
    const sessions = c.kind === 'session' && guards.includes(`:assumed-role/${c.name}/`.toLowerCase())
        ? [as('another session of the role', `arn:${c.partition}:sts::${c.account}:assumed-role/${c.name}/other-session`)]
        : [];
    const externalIds = guards.includes('"sts:externalid"')
        ? [
            without('the same caller without an external ID', null),
            without('the same caller with another external ID', 'other-external-id'),
        ]
        : [];
    return [
        as('a role of another account', `arn:${c.partition}:iam::${other}:role/any-role`),
        as('the same name in another account', (arn ?? '').replace(`:${c.account}:`, `:${other}:`)),
        as("another role of the caller's account", `arn:${c.partition}:sts::${c.account}:assumed-role/other-role/session`),
        as("a user of the caller's account", `arn:${c.partition}:iam::${c.account}:user/other-user`),
        ...sessions,
        ...externalIds,
    ];
}

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
    const edited = (0,edit/* apply */.B)(kase, edits);
    if (!kase.answer)
        return expected(edited);
    const touched = toldAbout(kase).some((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`) || `${p}/`.startsWith(`${e.path}/`)));
    const { answer: _, ...silent } = edited;
    return expected(touched ? silent : edited);
}
/** What the answer speaks of: the comparisons it named, and the place of the one it would name if nothing else refused there. */
function toldAbout(kase) {
    const named = (0,engine_judgement/* comparisons */.lU)(evaluate(kase).judgement).flatMap((c) => (c.told ? [c.at, c.actual.from ?? c.at] : []));
    const testimony = kase.answer && (0,answers/* testimonyOf */.I)(kase.answer);
    if (!testimony?.key)
        return named;
    const places = gates.filter((g) => testimony.gates.includes(g.id)).map((g) => testimony.at ?? g.at);
    return [...named, ...places];
}
/** Tries the edits on the case: what they do for our request, and for others. */
function tryOut(kase, edits, near) {
    // Others do not get our workflow's edits: they meet the policies as we leave them.
    const mended = (0,edit/* apply */.B)(kase, edits.filter((e) => (0,pointer/* sideOf */.Jh)(e.path) !== 'workflow'));
    const trust = edits.some((e) => e.path.startsWith('/target/trustPolicy'));
    return {
        edits,
        sides: (0,edit/* sidesOf */.M)(edits),
        after: outcome(kase, edits),
        admits: trust ? near.strangers.filter((o) => trusts((0,edit/* apply */.B)(mended, o.edits)) !== 'false').map((o) => o.who) : [],
        locksOut: trust ? near.regulars.filter((o) => trusts((0,edit/* apply */.B)(mended, o.edits)) !== 'true').map((o) => o.who) : [],
        refused: newProblems(kase, mended),
    };
}
function newProblems(before, after) {
    return (0,engine_case/* documentPointers */.W)(after).flatMap((p) => {
        const now = (0,pointer.at)(after, p);
        const then = (0,pointer.at)(before, p);
        if (now === then)
            return [];
        const kind = documentKindAt(p);
        const known = then === undefined ? [] : problemsOf(then, kind).map((x) => x.id);
        return problemsOf(now, kind)
            .filter((x) => (x.severity === 'error' || x.id === 'length-over-quota') && !known.includes(x.id))
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
        const own = claims.filter((c) => (0,demand/* identity */.D_)(c.demand.comparison) === (0,demand/* identity */.D_)(d.comparison));
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
    // A statement that can be mended is mended rather than left standing beside a new one.
    (t) => t.repair.edits.filter((e) => e.op === 'add' && e.path.endsWith('/Statement/-')).length,
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
    const spoken = spokenOf(kase, gates);
    const base = {
        kase,
        judgement,
        gates,
        met: metOf(judgement),
        notSeen: gapsOf(spoken, refused),
        problems: documentProblems(kase),
        transient: !!(kase.answer && (0,answers/* testimonyOf */.I)(kase.answer)?.transient),
        capped: false,
    };
    if (likely.truth === 'false')
        return { ...base, kind: 'explained', ...explain(kase, likely, causes) };
    if (likely.truth === 'unknown')
        return { ...base, kind: 'narrowed', ...narrow(kase, openPart(diagnose_together(spoken)), causes, refused) };
    return refused
        ? { ...base, kind: 'unexplained', ...narrow(kase, diagnose_together(spoken), causes, false) }
        : { ...base, kind: 'granted', findings: [], repairs: [] };
}
/** The gates that may have given the answer; all of them when there is none, or when its words are not known. */
function spokenOf(kase, gates) {
    const named = kase.answer && (0,answers/* testimonyOf */.I)(kase.answer)?.gates;
    return gates.filter((g) => !named || named.includes(g.id));
}
/** The part that is open: what is presumed to pass is a suspect only when nothing else is left that could have refused. */
const openPart = (spoken) => {
    const likely = (0,engine_judgement/* presuming */.X2)(spoken);
    return likely.truth === 'true' ? spoken : likely;
};
const diagnose_together = (gates) => (0,engine_judgement/* all */.Q7)('/target', gates.map((g) => g.judgement));
const MOST_ACCOUNTS = 8;
/** How many repairs are tried: many for the policies of real life, a few for one that was made to be slow. */
const triesFor = (j) => Math.max(3, Math.min(24, Math.floor(3000 / (0,engine_judgement/* comparisons */.lU)(j).length)));
function explain(kase, judgement, causes) {
    const { sets, capped } = (0,demand/* corrections */.SX)(judgement);
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
        findings: distinctFindings((ways[0]?.claims ?? []).map((c) => ({ ...c, certainty: 'proven' }))),
        repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries),
        capped: capped || sets.length > MOST_ACCOUNTS,
    };
}
/** What remains possible, each suspect with how sure it is. */
function narrow(kase, judgement, causes, refused) {
    const { sets, capped } = (0,demand/* corrections */.SX)(judgement);
    const tries = triesFor(judgement);
    // A refusal says that no way was met whole; it says so of one demand only where that demand is a way by itself.
    const alone = (d) => sets.some((s) => s.length === 1 && s[0] && (0,demand/* identity */.D_)(s[0].comparison) === (0,demand/* identity */.D_)(d.comparison));
    const suspects = [...new Map(sets.flat().map((d) => [(0,demand/* identity */.D_)(d.comparison), d])).values()];
    const findings = suspects
        .flatMap((d) => claimsOn(kase, [d], causes))
        .map((c) => ({ ...c, certainty: refused && alone(c.demand) ? 'implied' : 'possible' }));
    const ordered = distinctFindings([...findings.filter((f) => !f.general), ...findings.filter((f) => f.general)]);
    const ways = ordered.slice(0, MOST_ACCOUNTS).map((f) => ({ demands: [f.demand], claims: [f] }));
    return { findings: ordered, repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries), capped };
}
/** The comparisons that hold, each once. */
const metOf = (j) => [
    ...new Map((0,engine_judgement/* comparisons */.lU)(j)
        .filter((c) => c.truth === 'true')
        .map((c) => [(0,demand/* identity */.D_)(c), c])).values(),
];
/**
 * The gaps that are left, each once, in the order in which a request meets them. Gates that AWS's answer has cleared, and those
 * that the request never came to, leave none; and what only AWS itself can see, and has not refused, is no gap of ours.
 */
const gapsOf = (gates, refused) => {
    const open = gates.filter((g) => g.judgement.truth !== 'true').flatMap((g) => (0,engine_judgement/* comparisons */.lU)(g.judgement));
    const gaps = open.flatMap((c) => (c.truth === 'unknown' && c.actual.is === 'unknown' ? [c.actual.gap] : []));
    const ours = gaps.filter((g) => refused || !(g.presumed && g.from === 'aws'));
    return [...new Map(ours.map((g) => [g.what, g])).values()];
};

// EXTERNAL MODULE: ./lib/gather/concurrency.js
var concurrency = __webpack_require__(9692);
// EXTERNAL MODULE: ./lib/inputs/region.js
var region = __webpack_require__(8301);
// EXTERNAL MODULE: ./lib/gather/credentials.js
var credentials = __webpack_require__(5281);
// EXTERNAL MODULE: ./lib/gather/network.js + 2 modules
var gather_network = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/gather/sts.js
var sts = __webpack_require__(7419);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/gather/evidence/reader.js

/** Whether something of this witness is missing: a gap, or what AWS's answer blames without saying what it is. */
const lacks = (diagnosis, witness, about = /(?:)/) => [...diagnosis.notSeen, ...blamed(diagnosis)].some((gap) => gap.from === witness && about.test(gap.what));
const blamed = ({ gates }) => gates
    .flatMap((g) => (0,engine_judgement/* comparisons */.lU)(g.judgement))
    .flatMap((c) => (c.told && c.actual.is === 'unknown' ? [c.actual.gap] : []));
/** Whether the call was one that a principal signs. */
const isSigned = ({ kase }) => kase.workflow.inputs.api === 'AssumeRole';

;// CONCATENATED MODULE: ./lib/gather/evidence/trustPolicyFile.js


/** The trust policy as the repository has it, which needs no permission in any account. */
const trustPolicyFile = {
    what: 'the trust policy file',
    wants: ({ diagnosis, eyes }) => eyes.means.inputs.evidence.trustPolicyFile !== undefined && lacks(diagnosis, 'trust-policy'),
    read: trustPolicyFile_read,
};
async function trustPolicyFile_read({ diagnosis, eyes }) {
    const { trustPolicyFile: given = '' } = eyes.means.inputs.evidence;
    const workspace = eyes.host.env.GITHUB_WORKSPACE ?? '';
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, given));
    const found = await eyes.readTrustPolicyFile(path, diagnosis.kase.workflow.inputs['role-arn'] ?? '');
    if (found.policy === undefined)
        return { notes: [found.note] };
    return {
        learnt: {
            trustPolicy: found.policy,
            written: { '/target/trustPolicy': found.written },
            // Of an answer of AWS that was saved more than the policy is known.
            ...(found.facts && Object.keys(found.facts).length > 0 ? { role: found.facts } : {}),
        },
        notes: [`the trust policy was read from \`${found.written.file ?? path}\``],
    };
}
/** Reads files of the workspace. Terraform and CloudFormation are understood by code that is loaded only here. */
const filesOf = (workspace) => async (path, roleArn) => {
    const { FILE_SYSTEM, readTrustPolicyFile } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 3026));
    const access = {
        readFile: (name, most) => FILE_SYSTEM.readFile((0,external_node_path_.join)(workspace, name), most),
        listDirectory: (name) => FILE_SYSTEM.listDirectory((0,external_node_path_.join)(workspace, name)),
    };
    return readTrustPolicyFile(path, roleArn, access);
};

;// CONCATENATED MODULE: ./lib/gather/evidence/eyes.js





/** Milliseconds for one call, so that one that hangs does not use up the time of all. */
const PATIENCE = 5000;
/** Opens the eyes: the time for everything that is looked up begins. */
function openEyes(means, host) {
    const { inputs } = means;
    const network = impatient((0,gather_network/* networkOf */.A)(inputs, host.env));
    const signal = AbortSignal.timeout(inputs.evidence.timeout * 1000);
    const known = new Map();
    const once = (name, ask) => {
        const answer = known.get(name) ?? ask();
        known.set(name, answer);
        return answer;
    };
    return {
        means,
        host,
        network,
        signal,
        once,
        readTrustPolicyFile: filesOf(host.env.GITHUB_WORKSPACE ?? ''),
        sts: (0,sts/* stsOver */.B)(network, inputs.stsEndpoint, signal),
        ambient: (region, profile) => once(`credentials ${profile ?? ''}`, () => {
            if ((0,credentials/* withoutImds */.q)(host.env))
                host.disableInstanceMetadata();
            return (0,credentials/* ambientCredentials */.j)(region, network, profile);
        }),
        iam: (credentials, region) => once(`iam ${credentials.accessKeyId}`, async () => {
            const { IAM } = await __webpack_require__.e(/* import() */ 764).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
            // GetRole has a low limit per account, which a fleet of roles meets.
            return new IAM({ ...network, maxAttempts: 2, region, credentials });
        }),
    };
}
const impatient = (network) => ({
    ...network,
    requestHandler: {
        ...network.requestHandler,
        connectionTimeout: PATIENCE,
        requestTimeout: PATIENCE,
        socketTimeout: PATIENCE,
    },
});
/** The Region in which things of a role are asked for. */
const regionOf = (eyes, roleArn) => (0,region/* regionFor */.eM)(roleArn, eyes.means.inputs.region).name;

// EXTERNAL MODULE: ./lib/gather/attempt.js + 8 modules
var attempt = __webpack_require__(8025);
;// CONCATENATED MODULE: ./lib/gather/evidence/propagation.js

/** Seconds between two tries, doubled each time; AWS names no time after which a change is everywhere. */
const FIRST = 2;
const propagation_LONGEST = 30;
/** Minutes for which a role counts as just created. */
const RECENT = 10;
/** Whether waiting may help: nothing that is known says no, or the role is so new that not all of AWS may know it. */
function mayPropagate({ kind, kase, transient }, now) {
    if (transient || !/^AccessDenied/.test(kase.answer?.code ?? ''))
        return false;
    const { created } = kase.target.role ?? {};
    const minutes = created === undefined ? Number.POSITIVE_INFINITY : (now - Date.parse(created)) / 60_000;
    return kind !== 'explained' || minutes < RECENT;
}
/** Asks again from the first hop on, until AWS grants or the time given for it is over. */
async function waitForPropagation(before, means) {
    const { waitForPropagation: most } = means.inputs.evidence;
    const { host } = means;
    const started = host.now();
    const seconds = () => Math.round((host.now() - started) / 1000);
    let outcome = before;
    for (let wait = FIRST, tries = 1; seconds() < most; wait = Math.min(propagation_LONGEST, wait * 2), tries++) {
        const pause = Math.min(wait, most - seconds());
        host.info(`nothing that is known explains the denial: asking again in ${pause} s (${seconds()} of ${most} s)`);
        await host.sleep(pause * 1000);
        outcome = await (0,attempt/* attempter */.N)(means)(before.attempt);
        if ((0,attempt/* isAsExpected */.$)(outcome))
            return {
                outcome,
                note: `AWS granted it ${seconds()} s later, at try ${tries + 1}: a change had not reached all of AWS`,
            };
    }
    return { outcome, note: `AWS was asked again for ${seconds()} s and still refused` };
}

// EXTERNAL MODULE: ./lib/gather/caseOf.js
var caseOf = __webpack_require__(2318);
// EXTERNAL MODULE: ./lib/gather/answerOf.js
var answerOf = __webpack_require__(1952);
;// CONCATENATED MODULE: ./lib/gather/evidence/unanswered.js
/** One sentence on a look that told nothing: refused by AWS, or spoilt on the way. */
function unanswered(action, arn, { code, message, status }) {
    const who = `\`${action}\` as \`${arn}\``;
    if (/^AccessDenied/.test(code ?? ''))
        return `${who} was refused`;
    const why = code === undefined || code === 'Error' ? (message ?? 'no answer') : code;
    return `${who} gave no answer to go by: \`${why}\`${status === undefined ? '' : ` (${status})`}`;
}
/** The answer that an error of a call without a client of the SDK stands for. */
const answerIn = (error) => error instanceof Error ? { code: error.name, message: error.message } : { message: String(error) };

// EXTERNAL MODULE: ./lib/gather/flow.js
var gather_flow = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/gather/evidence/viewer.js



/**
 * Who can look into an account, one after the other and none before it is asked for: the credentials of the call itself, which
 * in a chain are those of the hop before, those of the environment, the inspector's profile, the inspector's role.
 */
async function* rungsInto(account, look) {
    const tried = new Set();
    for (const rung of [own, ambient, profile, inspector]) {
        const found = await rung(account, look);
        if (!found || ('viewer' in found && tried.has(found.viewer.credentials.accessKeyId)))
            continue;
        if ('viewer' in found)
            tried.add(found.viewer.credentials.accessKeyId);
        yield found;
    }
}
const own = async (account, { credentials, diagnosis }) => {
    const arn = diagnosis.kase.source.caller?.arn;
    return credentials && arn && (0,engine_arn/* parseArn */.Lw)(arn)?.account === account ? { viewer: { arn, credentials } } : undefined;
};
const ambient = async (account, look) => {
    const viewer = await atHand(look);
    // Credentials of another account are none of this account's business; saying so would be noise.
    return viewer && (0,engine_arn/* parseArn */.Lw)(viewer.arn)?.account === account ? { viewer } : undefined;
};
const profile = async (account, look) => {
    const { inspectorProfile: name } = look.eyes.means.inputs.evidence;
    if (name === undefined)
        return undefined;
    const viewer = await atHand(look, name);
    if (!viewer)
        return { note: `the profile \`${name}\` gives no credentials that AWS accepts` };
    const theirs = (0,engine_arn/* parseArn */.Lw)(viewer.arn)?.account;
    return theirs === account
        ? { viewer }
        : { note: `the profile \`${name}\` is \`${viewer.arn}\`, and not of account \`${account}\`` };
};
/** The credentials of the environment or of a profile, and whose they are. */
function atHand({ eyes, diagnosis, credentials }, name) {
    const region = regionOf(eyes, diagnosis.kase.workflow.inputs['role-arn'] ?? '');
    return eyes.once(`viewer ${name ?? ''}`, async () => {
        const found = await eyes.ambient(region, name);
        if ('answer' in found)
            return undefined;
        const caller = diagnosis.kase.source.caller;
        const same = caller && found.credentials.accessKeyId === credentials?.accessKeyId;
        const who = same ? caller : await eyes.sts.identify(region, found.credentials);
        return who && { arn: who.arn, credentials: found.credentials };
    });
}
/** Whoever is at hand besides the credentials of the call itself, of any account. */
async function anyoneElse(look) {
    const { inspectorProfile: name } = look.eyes.means.inputs.evidence;
    const viewer = (await atHand(look)) ?? (name === undefined ? undefined : await atHand(look, name));
    return viewer?.credentials.accessKeyId === look.credentials?.accessKeyId ? undefined : viewer;
}
const inspector = async (account, { eyes, diagnosis }) => {
    const { inspectorRole: template } = eyes.means.inputs.evidence;
    if (template === undefined)
        return undefined;
    const role = template.replaceAll(`\${account}`, account);
    if ((0,engine_arn/* parsePrincipalArn */.P3)(role)?.account !== account)
        return { note: `\`inspector-role-arn\` names \`${role}\`, and not a role of account \`${account}\`` };
    const region = diagnosis.kase.workflow.inputs.region ?? regionOf(eyes, role);
    const opened = await eyes.once(`inspector ${role}`, () => assume(role, region, eyes));
    if (opened.granted)
        return { viewer: { arn: opened.session.arn, credentials: opened.session.credentials } };
    return { note: `the inspector role \`${role}\` could not be assumed: ${opened.answer.code ?? opened.answer.message}` };
};
/** With the same token or the same credentials as the first role of the step. */
async function assume(role, region, eyes) {
    const { flow, tokens, source } = eyes.means;
    const request = { region, roleArn: role, sessionName: 'assume-role-preflight', durationSeconds: 900 };
    if ((0,gather_flow/* isWebIdentity */.JF)(flow.kind)) {
        const given = await tokens();
        return 'answer' in given ? { granted: false, answer: given.answer } : eyes.sts.assumeWithToken(request, given.token);
    }
    const found = await source();
    return 'answer' in found ? { granted: false, answer: found.answer } : eyes.sts.assume(request, found.credentials);
}

;// CONCATENATED MODULE: ./lib/gather/evidence/see.js




/**
 * Asks IAM of an account as one viewer after the other, until one is answered.
 * @param action what is asked, as IAM names it, such as `iam:GetRole`
 * @param ask throws what the SDK throws
 */
async function see(account, action, look, ask) {
    const { eyes } = look;
    const notes = [];
    const region = regionOf(eyes, look.diagnosis.kase.workflow.inputs['role-arn'] ?? '');
    for await (const rung of rungsInto(account, look)) {
        if (eyes.signal.aborted)
            return { is: 'unseen', notes: [...notes, TIME_IS_UP] };
        if ('note' in rung) {
            notes.push(rung.note);
            continue;
        }
        const { viewer: by } = rung;
        try {
            const iam = await eyes.iam(by.credentials, region);
            return { is: 'there', value: await ask(iam, { abortSignal: eyes.signal }), by, notes };
        }
        catch (error) {
            const answer = (0,answerOf/* answerOf */.u)(error);
            if (isMissing(answer))
                return { is: 'missing', by, notes };
            notes.push(unanswered(actionIn(answer) ?? action, by.arn, answer));
        }
    }
    return {
        is: 'unseen',
        notes: notes.length > 0 ? notes : [`\`${action}\` was not asked: no credentials for account \`${account}\` are at hand`],
    };
}
/** How looking ends when there is no more time. */
const TIME_IS_UP = 'the time for looking things up (`timeout-seconds`) was over';
/** IAM says in its own words what there is not; a network in between knows no such code. */
const isMissing = (answer) => answer.from === 'sts' && /^NoSuchEntity/.test(answer.code ?? '');
/** AWS names the action when several were asked for. */
const actionIn = ({ message }) => /is not authorized to perform: (iam:\w+)/.exec(message)?.[1];

;// CONCATENATED MODULE: ./lib/gather/evidence/simulate.js
/**
 * Asks the simulator what the policies of a user or role say. It takes into account identity policies, boundary and service
 * control policies; resource control policies and the trust policies of roles it does not (IAM API Reference,
 * SimulatePrincipalPolicy).
 */
async function simulate(principal, actions, resource, iam, until) {
    const input = { PolicySourceArn: principal, ActionNames: [...actions], ResourceArns: [resource] };
    const { EvaluationResults } = await iam.simulatePrincipalPolicy(input, until);
    const read = (EvaluationResults ?? []).flatMap((r) => simulatedIn(r) ?? []);
    if (read.length === 0)
        throw new Error('the answer holds no decision');
    return read;
}
function simulatedIn(r) {
    const decision = r.EvalDecision;
    if (!r.EvalActionName || (decision !== 'allowed' && decision !== 'explicitDeny' && decision !== 'implicitDeny'))
        return undefined;
    return {
        action: r.EvalActionName,
        resource: r.EvalResourceName ?? '*',
        decision,
        matched: [...new Set((r.MatchedStatements ?? []).flatMap((s) => s.SourcePolicyId ?? []))],
        organization: r.OrganizationsDecisionDetail?.AllowedByOrganizations,
        boundary: r.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
    };
}
/** One sentence on a decision. */
function simulatedWords(s) {
    const words = { allowed: 'allowed', explicitDeny: 'explicitly denied', implicitDeny: 'not allowed by any policy' };
    const by = s.matched.length > 0 ? ` (${s.matched.map((m) => `\`${m}\``).join(', ')})` : '';
    return [
        `\`${s.action}\` on \`${s.resource}\` is ${words[s.decision]}${by}`,
        ...(s.organization === false ? ['service control policies do not allow it'] : []),
        ...(s.organization === true ? ['service control policies allow it'] : []),
        ...(s.boundary === false ? ['the permissions boundary does not allow it'] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/gather/evidence/requiredActions.js





/**
 * Whether a granted role may do what the deploy needs, as far as AWS's simulator can tell: the role's own policies, its
 * boundary and service control policies. Policies of the resources themselves are not part of it, so that a missing action
 * is a warning and not a refusal. Never rejects.
 */
async function lookForNeeds(hop, eyes) {
    const { requiredActions: wanted } = eyes.means.inputs.evidence;
    const role = (0,engine_arn/* parsePrincipalArn */.P3)(hop.node.role);
    if (wanted.length === 0 || role?.kind !== 'role')
        return { missing: [], notes: [] };
    const look = lookAs(hop, eyes);
    const resources = [...new Set(wanted.map(({ resource }) => resource))];
    const each = await Promise.all(resources.map(async (resource) => {
        const names = wanted.flatMap((w) => (w.resource === resource ? [w.action] : []));
        const seen = await see(role.account, 'iam:SimulatePrincipalPolicy', look, (iam, until) => simulate(hop.node.role, names, resource, iam, until));
        return seen.is === 'there'
            ? { said: seen.value, notes: [...seen.notes, ...seen.value.map((s) => sentence(s, seen.by.arn))] }
            : { said: [], notes: [...seen.notes, `the required actions on \`${resource}\` were not looked at`] };
    })).catch((error) => [
        { said: [], notes: [eyes.signal.aborted ? TIME_IS_UP : error instanceof Error ? error.message : String(error)] },
    ]);
    const missing = each.flatMap(({ said }) => said.filter((s) => s.decision !== 'allowed'));
    return {
        missing: missing.map((s) => `the role \`${hop.node.role}\` may not do what \`required-actions\` names: ${simulatedWords(s)}`),
        notes: [...new Set(each.flatMap(({ notes }) => notes))],
    };
}
const sentence = (s, as) => `\`iam:SimulatePrincipalPolicy\` as \`${as}\` says, without the policies of the resource itself: ${simulatedWords(s)}`;
/** The session itself may look into its own account, unless it was opened with a policy that lets it do nothing. */
function lookAs({ node, session }, eyes) {
    const kase = {
        workflow: { inputs: { api: 'AssumeRole', 'role-arn': node.role } },
        source: { caller: (0,caseOf/* callerOf */.$U)(session, node.role) },
        target: {},
    };
    const isHub = node.reaches.length > 0;
    return {
        diagnosis: diagnose(kase, []),
        credentials: isHub && (0,engine_arn/* parseArn */.Lw)(session.arn) ? session.credentials : undefined,
        eyes,
    };
}

;// CONCATENATED MODULE: ./lib/gather/evidence/learnt.js
/** The case with what was learnt. */
function learn(kase, learnt) {
    const { caller, identityPolicies, permissionsBoundary, sessionPolicies, scps, rcps, role, trustPolicy, oidcProvider, } = learnt;
    const { repository, written } = learnt;
    const known = kase.source.caller;
    return {
        ...kase,
        workflow: {
            ...kase.workflow,
            ...(repository ? { repository: { ...kase.workflow.repository, ...repository } } : {}),
        },
        source: {
            ...kase.source,
            ...(caller && known ? { caller: { ...known, ...caller } } : {}),
            ...defined({ identityPolicies, permissionsBoundary, sessionPolicies, scps }),
        },
        target: {
            ...kase.target,
            ...(role ? { role: { ...kase.target.role, ...role } } : {}),
            ...defined({ trustPolicy, oidcProvider, rcps }),
        },
        ...(written ? { written: { ...kase.written, ...written } } : {}),
    };
}
/** The members that are there. */
const defined = (members) => Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined));

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(1695);
;// CONCATENATED MODULE: ./lib/gather/evidence/accessKey.js






/** The account that owns an access key which AWS does not accept: often the key of another account is in the secret. */
const accessKey = {
    what: 'the account of the access key',
    early: true,
    wants: ({ diagnosis: { kase }, credentials }) => {
        const said = kase.answer && (0,answers/* testimonyOf */.I)(kase.answer);
        return credentials !== undefined && (said?.key === 'credentials' || said?.key === 'signature');
    },
    read: accessKey_read,
};
async function accessKey_read(look) {
    const { eyes, credentials, diagnosis } = look;
    const { inputs } = diagnosis.kase.workflow;
    const viewer = await anyoneElse(look);
    if (!viewer || !credentials)
        return { notes: ['the account of the access key was not looked up: no other credentials are at hand'] };
    const region = inputs.region ?? regionOf(eyes, inputs['role-arn'] ?? '');
    const endpoint = eyes.means.inputs.stsEndpoint;
    const client = new dist_cjs/* STSClient */.iM({
        ...eyes.network,
        region,
        credentials: viewer.credentials,
        ...(endpoint ? { endpoint } : {}),
    });
    try {
        const command = new dist_cjs/* GetAccessKeyInfoCommand */.FI({ AccessKeyId: credentials.accessKeyId });
        const { Account } = await client.send(command, { abortSignal: eyes.signal });
        if (!Account)
            throw new Error('the answer holds no account');
        return {
            notes: [
                `the access key belongs to account \`${Account}\`, as \`sts:GetAccessKeyInfo\` says to \`${viewer.arn}\``,
            ],
        };
    }
    catch (error) {
        return { notes: [unanswered('sts:GetAccessKeyInfo', viewer.arn, (0,answerOf/* answerOf */.u)(error))] };
    }
    finally {
        client.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/gather/evidence/holder.js

/** Who holds the caller's policies; undefined for the account itself and for a federated user. */
function holderOf(kase) {
    const who = (0,engine_arn/* parsePrincipalArn */.P3)(kase.source.caller?.arn ?? '');
    if (who?.kind !== 'user' && who?.kind !== 'role' && who?.kind !== 'session')
        return undefined;
    return { kind: who.kind === 'user' ? 'user' : 'role', name: who.name, account: who.account };
}
/** Reads the holder: the tags of a session can be more than those of its role, so that they stay unknown. */
async function readHolder({ kind, name }, iam, until) {
    if (kind === 'user') {
        const { User } = await iam.getUser({ UserName: name }, until);
        if (!User?.Arn)
            throw new Error('the answer holds no user');
        const id = User.UserId;
        return {
            caller: { ...(id ? { id } : {}), tags: tagsOf(User.Tags) },
            boundary: User.PermissionsBoundary?.PermissionsBoundaryArn,
        };
    }
    const { Role } = await iam.getRole({ RoleName: name }, until);
    if (!Role?.Arn)
        throw new Error('the answer holds no role');
    const id = Role.RoleId;
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(Role.Arn);
    return {
        caller: { ...(id ? { id } : {}), ...(arn?.kind === 'role' ? { 'role-path': arn.path } : {}) },
        boundary: Role.PermissionsBoundary?.PermissionsBoundaryArn,
    };
}
const tagsOf = (tags) => Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));

;// CONCATENATED MODULE: ./lib/gather/evidence/caller.js



/** What IAM says of the caller itself: its unique id, the path of a session's role, the tags of a user. */
const caller = {
    what: 'the caller',
    wants: ({ diagnosis }) => isSigned(diagnosis) &&
        holderOf(diagnosis.kase) !== undefined &&
        // These read it along with the policies.
        !lacks(diagnosis, 'identity-policies', /identity policies/) &&
        lacks(diagnosis, 'caller', /PrincipalTag|PrincipalArn|userid/i),
    read: caller_read,
};
async function caller_read(look) {
    const holder = holderOf(look.diagnosis.kase);
    if (!holder)
        return { notes: [] };
    const action = holder.kind === 'user' ? 'iam:GetUser' : 'iam:GetRole';
    const seen = await see(holder.account, action, look, (iam, until) => readHolder(holder, iam, until));
    if (seen.is !== 'there')
        return { notes: seen.notes };
    return {
        learnt: { caller: seen.value.caller },
        notes: [...seen.notes, `the ${holder.kind} \`${holder.name}\` was read with \`${action}\` as \`${seen.by.arn}\``],
    };
}

;// CONCATENATED MODULE: ./lib/gather/cloudTrailEvent.js
/**
 * Reads one event of CloudTrail, or undefined when it is not of a role being assumed. A token's subject stands in
 * `userIdentity.userName`, or in `requestParameters.subjectFromWebIdentityToken` (IAM User Guide, "Logging IAM and AWS STS API
 * calls with AWS CloudTrail"). Total: a member of another shape is left out.
 */
function readEvent(event) {
    const e = membersOf(event);
    const api = e.eventName;
    if (api !== 'AssumeRole' && api !== 'AssumeRoleWithWebIdentity')
        return undefined;
    const asked = membersOf(e.requestParameters);
    const who = membersOf(e.userIdentity);
    const [, issuer, audience] = /:oidc-provider\/([^:]+):([^:]+):/.exec(cloudTrailEvent_text(who.principalId) ?? '') ?? [];
    const provider = /:oidc-provider\/([^:]+)/.exec(cloudTrailEvent_text(who.identityProvider) ?? '')?.[1];
    const web = api === 'AssumeRoleWithWebIdentity';
    const caller = web ? undefined : cloudTrailEvent_text(who.arn);
    const answer = cloudTrailEvent_answerIn(e);
    return clean({
        api,
        roleArn: cloudTrailEvent_text(asked.roleArn),
        sessionName: cloudTrailEvent_text(asked.roleSessionName),
        externalId: cloudTrailEvent_text(asked.externalId),
        durationSeconds: typeof asked.durationSeconds === 'number' ? asked.durationSeconds : undefined,
        region: cloudTrailEvent_text(e.awsRegion),
        requestId: cloudTrailEvent_text(e.requestID),
        subject: web ? (cloudTrailEvent_text(who.userName) ?? cloudTrailEvent_text(asked.subjectFromWebIdentityToken)) : undefined,
        issuer: web ? (issuer ?? provider) : undefined,
        audience: web ? audience : undefined,
        caller,
        answer,
    });
}
/** The code is AWS's own; the message of a denied web identity call is `An unknown error occurred`, and is shown as it is. */
function cloudTrailEvent_answerIn(e) {
    const [code, message, id] = [cloudTrailEvent_text(e.errorCode), cloudTrailEvent_text(e.errorMessage), cloudTrailEvent_text(e.requestID)];
    if (code === undefined && message === undefined)
        return undefined;
    return { from: 'sts', message: message ?? code ?? '', ...(code ? { code } : {}), ...(id ? { 'request-id': id } : {}) };
}
const membersOf = (json) => json !== null && typeof json === 'object' && !Array.isArray(json) ? json : {};
const cloudTrailEvent_text = (json) => typeof json === 'string' && json !== '' ? json : undefined;
const clean = (o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));

;// CONCATENATED MODULE: ./lib/gather/evidence/awsJson.js

/** More than any answer that is asked for here. */
const MOST_BYTES = 4 * 1024 * 1024;
/**
 * One signed call, with the signer and the connection of the STS client, which is loaded anyway: two calls do not justify
 * two more clients (docs/adr/0005).
 * @throws Error with AWS's code as its name, or as the network has it
 */
async function callJson({ service, target, region, host }, input, credentials, { network, signal, host: { env } }) {
    const client = new dist_cjs/* STSClient */.iM({ ...network, region, credentials });
    const url = new URL(env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env.AWS_ENDPOINT_URL || `https://${host}`);
    const signer = await client.config.signer({
        name: 'sigv4',
        signingName: service,
        signingRegion: region,
        properties: {},
    });
    const signed = await signer.sign({
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port ? { port: Number(url.port) } : {}),
        path: url.pathname,
        query: {},
        headers: {
            host: url.host,
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': target,
            'user-agent': userAgentOf(network.customUserAgent),
        },
        body: JSON.stringify(input),
    });
    try {
        const { response } = await client.config.requestHandler.handle(signed, { abortSignal: signal });
        const answer = awsJson_membersOf(await textOf(response.body));
        if (response.statusCode === 200 && answer)
            return answer;
        throw refusal(response.statusCode, answer);
    }
    finally {
        client.destroy();
    }
}
function refusal(status, answer) {
    const type = typeof answer?.__type === 'string' ? answer.__type.split('#').at(-1) : undefined;
    const said = answer?.message ?? answer?.Message;
    const error = new Error(typeof said === 'string' ? said : `status ${status}`);
    error.name = type ?? `status ${status}`;
    return error;
}
async function textOf(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new Error('the answer is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function awsJson_membersOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const userAgentOf = (given) => Array.isArray(given)
    ? given
        .map((pair) => [pair]
        .flat()
        .filter((v) => v !== undefined)
        .join('/'))
        .join(' ')
    : (given ?? '');

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/gather/evidence/document.js
/**
 * A policy document as IAM gives it: JSON text, URL-encoded after RFC 3986, which some SDKs decode themselves (IAM API
 * Reference, GetRole). Undefined when it is neither.
 */
function document_readDocument(encoded) {
    if (encoded === undefined || encoded === '')
        return undefined;
    return parse(encoded) ?? parse(decoded(encoded));
}
/** The document with how it came to be known. */
const writtenBy = (text, action, arn, name) => ({
    text,
    ...(name === undefined ? {} : { name }),
    readAs: `\`${action}\` as \`${arn}\``,
});
function parse(text) {
    try {
        const policy = JSON.parse(text);
        return typeof policy === 'object' && policy !== null && !Array.isArray(policy)
            ? { policy: policy, text: pretty(text, policy) }
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** A document on one line says nothing of how it was written; one member per line can be pointed at. */
const pretty = (text, policy) => text.trim().includes('\n') ? text : JSON.stringify(policy, undefined, 2);
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/gather/evidence/role.js







/** The role that was asked for, as IAM has it: whether it exists, its trust policy, its limits, its tags. */
const role = {
    what: 'the role',
    wants: ({ diagnosis }) => role_nameOf(diagnosis) !== undefined &&
        (lacks(diagnosis, 'trust-policy') || lacks(diagnosis, 'role') || contradictsFile(diagnosis)),
    // A file of the repository is enough when it says why.
    after: [trustPolicyFile],
    read: role_read,
};
const role_nameOf = ({ kase }) => {
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(kase.workflow.inputs['role-arn'] ?? '');
    return arn?.kind === 'role' ? arn : undefined;
};
const role_AT = '/target/trustPolicy';
/** The policy of a file lets the call through and AWS did not: the account may have another one. */
const contradictsFile = ({ kind, kase }) => kind === 'unexplained' && kase.written?.[role_AT]?.file !== undefined;
async function role_read(look) {
    const asked = role_nameOf(look.diagnosis);
    if (!asked)
        return { notes: [] };
    const seen = await see(asked.account, 'iam:GetRole', look, async (iam, until) => {
        const { Role } = await iam.getRole({ RoleName: asked.name }, until);
        if (!Role?.Arn)
            throw new Error('the answer holds no role');
        return Role;
    });
    if (seen.is === 'unseen')
        return { notes: seen.notes };
    const by = `with \`iam:GetRole\` as \`${seen.by.arn}\``;
    if (seen.is === 'missing')
        return {
            learnt: { role: { exists: false } },
            notes: [...seen.notes, `the role does not exist, as was read ${by}`],
        };
    const document = document_readDocument(seen.value.AssumeRolePolicyDocument);
    const facts = { role: factsOf(seen.value) };
    if (!document)
        return { learnt: facts, notes: [...seen.notes, `the role was read ${by}, without a trust policy`] };
    const { kase } = look.diagnosis;
    const file = kase.target.trustPolicy === undefined ? undefined : kase.written?.[role_AT]?.file;
    if (file && (0,external_node_util_.isDeepStrictEqual)(kase.target.trustPolicy, document.policy))
        return { learnt: facts, notes: [...seen.notes, `the role was read ${by}; its trust policy is that of \`${file}\``] };
    return {
        learnt: {
            ...facts,
            trustPolicy: document.policy,
            written: { [role_AT]: writtenBy(document.text, 'iam:GetRole', seen.by.arn) },
        },
        notes: [
            ...seen.notes,
            `the role and its trust policy were read ${by}${file ? `; the trust policy is not that of \`${file}\`` : ''}`,
        ],
    };
}
const factsOf = (r) => ({
    exists: true,
    ...defined({
        arn: r.Arn,
        id: r.RoleId,
        'max-session-duration': r.MaxSessionDuration,
        created: r.CreateDate?.toISOString(),
    }),
    // GetRole leaves the list out of a role that has no tags.
    tags: Object.fromEntries((r.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
});

;// CONCATENATED MODULE: ./lib/gather/evidence/deniedEvent.js







/**
 * The event that CloudTrail has of the denied call: the subject that AWS really saw. A call with a token is recorded in the
 * role's account only, others in the caller's for certain.
 */
const deniedEvent = {
    what: 'the denied event in CloudTrail',
    after: [role],
    wants: ({ diagnosis: { kase }, eyes }) => eyes.means.inputs.evidence.cloudtrail &&
        kase.answer?.from === 'sts' &&
        /^AccessDenied/.test(kase.answer.code ?? ''),
    read: deniedEvent_read,
};
/** Seconds; events come about five minutes late, and those of earlier tries of the job tell as much. */
const LOOK_BACK = 3600;
async function deniedEvent_read(look) {
    const { kase } = look.diagnosis;
    const { api = '', 'role-arn': roleArn, region: asked } = kase.workflow.inputs;
    const account = (0,engine_arn/* parseArn */.Lw)((isSigned(look.diagnosis) ? kase.source.caller?.arn : roleArn) ?? '')?.account;
    // The global endpoint records in us-east-1.
    const region = asked ?? 'us-east-1';
    if (!account || !/^[a-z0-9-]+$/.test(region))
        return { notes: [] };
    const host = `cloudtrail.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    const target = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents';
    const now = Math.floor(look.eyes.means.host.now() / 1000);
    const input = {
        LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: api }],
        StartTime: now - LOOK_BACK,
        MaxResults: 50,
    };
    const notes = [];
    for await (const rung of rungsInto(account, look)) {
        if ('note' in rung) {
            notes.push(rung.note);
            continue;
        }
        const { arn, credentials } = rung.viewer;
        try {
            const answer = await callJson({ service: 'cloudtrail', target, region, host }, input, credentials, look.eyes);
            return { notes: [...notes, tell(eventsIn(answer), kase, arn)] };
        }
        catch (error) {
            notes.push(unanswered('cloudtrail:LookupEvents', arn, answerIn(error)));
        }
    }
    return {
        notes: notes.length > 0 ? notes : [`CloudTrail was not asked: no credentials for account \`${account}\` are at hand`],
    };
}
function eventsIn({ Events }) {
    return (Array.isArray(Events) ? Events : []).flatMap((e) => {
        const text = typeof e === 'object' && e !== null ? e.CloudTrailEvent : undefined;
        return typeof text === 'string' ? (deniedEvent_parse(text) ?? []) : [];
    });
}
function deniedEvent_parse(text) {
    try {
        return readEvent(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function tell(events, { answer, workflow }, arn) {
    const ours = events.find((e) => e.requestId !== undefined && e.requestId === answer?.['request-id']);
    const alike = ours ?? events.find((e) => e.roleArn === workflow.inputs['role-arn'] && e.answer !== undefined);
    const by = `\`cloudtrail:LookupEvents\` as \`${arn}\``;
    if (!alike)
        return `${by} has no event of the denied call yet; events come about five minutes late`;
    const seen = alike.subject ? `the subject \`${alike.subject}\`` : `the caller \`${alike.caller ?? 'unknown'}\``;
    return `${by} says that AWS saw ${seen}${ours ? '' : ' at an earlier try for the same role'}`;
}

;// CONCATENATED MODULE: ./lib/gather/evidence/policiesOf.js

/**
 * Reads every policy of a user, its groups included, or of a role. All or nothing: of a part it could not be said what the
 * rest denies. The first list is asked for alone, so that who may read nothing is refused once.
 * @throws what the SDK throws
 */
async function policiesOf(holder, iam, until) {
    const { kind, name } = holder;
    const inline = await (kind === 'user' ? userInline(name, iam, until) : roleInline(name, iam, until));
    const [facts, attached, groups] = await Promise.all([
        readHolder(holder, iam, until).catch(() => undefined),
        kind === 'user'
            ? pages((at) => iam.listAttachedUserPolicies({ UserName: name, ...at }, until), (a) => a.AttachedPolicies)
            : pages((at) => iam.listAttachedRolePolicies({ RoleName: name, ...at }, until), (a) => a.AttachedPolicies),
        kind === 'user' ? groupPolicies(name, iam, until) : { inline: [], attached: [] },
    ]);
    const arns = [...new Set([...attached.flatMap((p) => p.PolicyArn ?? []), ...groups.attached])];
    const managed = await Promise.all(arns.map((arn) => managedPolicy(arn, iam, until)));
    const limit = facts?.boundary;
    const boundary = limit === undefined ? undefined : await managedPolicy(limit, iam, until).catch(() => undefined);
    return { policies: [...inline, ...groups.inline, ...managed], facts, boundary };
}
async function userInline(name, iam, until) {
    const names = await pages((Marker) => iam.listUserPolicies({ UserName: name, ...Marker }, until), (a) => a.PolicyNames);
    return Promise.all(names.map(async (policy) => {
        const { PolicyDocument } = await iam.getUserPolicy({ UserName: name, PolicyName: policy }, until);
        return { name: policy, document: PolicyDocument };
    }));
}
async function roleInline(name, iam, until) {
    const names = await pages((Marker) => iam.listRolePolicies({ RoleName: name, ...Marker }, until), (a) => a.PolicyNames);
    return Promise.all(names.map(async (policy) => {
        const { PolicyDocument } = await iam.getRolePolicy({ RoleName: name, PolicyName: policy }, until);
        return { name: policy, document: PolicyDocument };
    }));
}
async function groupPolicies(user, iam, until) {
    const groups = await pages((Marker) => iam.listGroupsForUser({ UserName: user, ...Marker }, until), (a) => a.Groups);
    const each = await Promise.all(groups.map(({ GroupName = '' }) => groupPoliciesOf(GroupName, iam, until)));
    return { inline: each.flatMap((g) => g.inline), attached: each.flatMap((g) => g.attached) };
}
async function groupPoliciesOf(group, iam, until) {
    const [names, attached] = await Promise.all([
        pages((Marker) => iam.listGroupPolicies({ GroupName: group, ...Marker }, until), (a) => a.PolicyNames),
        pages((Marker) => iam.listAttachedGroupPolicies({ GroupName: group, ...Marker }, until), (a) => a.AttachedPolicies),
    ]);
    const inline = await Promise.all(names.map(async (policy) => {
        const { PolicyDocument } = await iam.getGroupPolicy({ GroupName: group, PolicyName: policy }, until);
        // The space keeps it from being taken for a policy of the user itself, which is changed elsewhere.
        return { name: `${policy} of group ${group}`, document: PolicyDocument };
    }));
    return { inline, attached: attached.flatMap((p) => p.PolicyArn ?? []) };
}
async function managedPolicy(arn, iam, until) {
    const { Policy } = await iam.getPolicy({ PolicyArn: arn }, until);
    const version = { PolicyArn: arn, VersionId: Policy?.DefaultVersionId };
    const { PolicyVersion } = await iam.getPolicyVersion(version, until);
    return { name: arn, document: PolicyVersion?.Document };
}
/** Every page of a list. An answer without the list is none: a proxy may have given it. */
async function pages(ask, itemsOf) {
    const items = [];
    let marker;
    do {
        const page = await ask(marker === undefined ? {} : { Marker: marker });
        const here = itemsOf(page);
        if (here === undefined && page.IsTruncated === undefined)
            throw new Error('the answer holds no list');
        items.push(...(here ?? []));
        marker = page.IsTruncated ? page.Marker : undefined;
    } while (marker !== undefined);
    return items;
}

;// CONCATENATED MODULE: ./lib/gather/evidence/identityPolicies.js






/** What the caller's own side lets it do: its inline and attached policies, those of a user's groups, and its boundary. */
const identityPolicies = {
    what: "the caller's identity policies",
    wants: ({ diagnosis }) => isSigned(diagnosis) &&
        holderOf(diagnosis.kase) !== undefined &&
        diagnosis.kase.source.identityPolicies === undefined &&
        lacks(diagnosis, 'identity-policies', /identity policies/),
    read: identityPolicies_read,
};
async function identityPolicies_read(look) {
    const holder = holderOf(look.diagnosis.kase);
    if (!holder)
        return { notes: [] };
    const first = holder.kind === 'user' ? 'iam:ListUserPolicies' : 'iam:ListRolePolicies';
    // One caller may have been refused by many roles.
    const seen = await look.eyes.once(`policies ${whoIn(look)}`, () => see(holder.account, first, look, (iam, until) => policiesOf(holder, iam, until)));
    if (seen.is !== 'there') {
        const gone = seen.is === 'missing' ? [`IAM has no ${holder.kind} \`${holder.name}\`, or no longer one of its policies`] : [];
        return { notes: [...seen.notes, ...gone] };
    }
    const { policies, boundary, facts } = seen.value;
    const documents = policies.map((p) => ({ name: p.name, ...document_readDocument(p.document) }));
    const bad = documents.find((d) => d.policy === undefined);
    if (bad)
        return { notes: [...seen.notes, `the policy \`${bad.name}\` of the caller could not be understood`] };
    const limit = boundary && document_readDocument(boundary.document);
    const written = {};
    for (const [i, d] of documents.entries())
        written[`/source/identityPolicies/${i}`] = writtenBy(d.text ?? '', actionFor(d.name, holder), seen.by.arn, d.name);
    if (boundary && limit)
        written['/source/permissionsBoundary'] = writtenBy(limit.text, 'iam:GetPolicyVersion', seen.by.arn, boundary.name);
    return {
        learnt: {
            ...(facts ? { caller: defined(facts.caller) } : {}),
            identityPolicies: documents.map((d) => d.policy),
            ...(limit
                ? { permissionsBoundary: limit.policy }
                : facts && facts.boundary === undefined
                    ? { permissionsBoundary: null }
                    : {}),
            written,
        },
        notes: [
            ...seen.notes,
            `the ${documents.length} identity policies of ${holder.kind} \`${holder.name}\` were read as \`${seen.by.arn}\`; ${boundaryWords(seen.value)}`,
        ],
    };
}
const whoIn = ({ diagnosis, credentials }) => `${diagnosis.kase.source.caller?.arn} ${credentials?.accessKeyId}`;
const actionFor = (name, { kind }) => name.startsWith('arn:')
    ? 'iam:GetPolicyVersion'
    : `iam:Get${name.includes(' of group ') ? 'Group' : kind === 'user' ? 'User' : 'Role'}Policy`;
const boundaryWords = ({ facts, boundary }) => facts === undefined
    ? 'whether there is a permissions boundary was not told'
    : facts.boundary === undefined
        ? 'there is no permissions boundary'
        : `the permissions boundary is \`${facts.boundary}\`${boundary ? '' : ', which was not read'}`;

;// CONCATENATED MODULE: ./lib/gather/evidence/namedPolicy.js





/** The policy of the organization that AWS's answer names by its ARN. */
const namedPolicy = {
    what: 'the policy of the organization that AWS names',
    wants: ({ diagnosis: { kase } }) => {
        const named = policyIn(kase);
        return (named !== undefined && kase[named.kind === 'scp' ? 'source' : 'target'][`${named.kind}s`] === undefined);
    },
    read: namedPolicy_read,
};
/** Its ARN stands at the end of the answer (IAM User Guide, "Troubleshoot access denied error messages"). */
function policyIn({ answer }) {
    const [arn, partition, type, id] = /arn:([a-z-]+):organizations::\w+:policy\/[\w-]+\/(service|resource)_control_policy\/(p-[\w]+)/.exec(answer?.message ?? '') ?? [];
    if (!arn || !partition || !id)
        return undefined;
    return { arn, partition, id, kind: type === 'service' ? 'scp' : 'rcp' };
}
/** One Region of each partition answers for Organizations (AWS General Reference, "AWS Organizations endpoints and quotas"). */
const REGIONS = { 'aws-cn': 'cn-northwest-1', 'aws-us-gov': 'us-gov-west-1' };
async function namedPolicy_read(look) {
    const { kase } = look.diagnosis;
    const named = policyIn(kase);
    if (!named)
        return { notes: [] };
    const region = REGIONS[named.partition] ?? 'us-east-1';
    const host = `organizations.${region}.amazonaws.com${named.partition === 'aws-cn' ? '.cn' : ''}`;
    const target = 'AWSOrganizationsV20161128.DescribePolicy';
    const notes = [];
    for (const account of accountsFor(kase, named))
        for await (const rung of rungsInto(account, look)) {
            if ('note' in rung) {
                notes.push(rung.note);
                continue;
            }
            const { arn, credentials } = rung.viewer;
            try {
                const operation = { service: 'organizations', target, region, host };
                const content = contentOf(await callJson(operation, { PolicyId: named.id }, credentials, look.eyes));
                return told(named, content, arn, notes);
            }
            catch (error) {
                notes.push(unanswered('organizations:DescribePolicy', arn, answerIn(error)));
            }
        }
    return { notes: notes.length > 0 ? notes : [`the policy \`${named.arn}\` was not read: no credentials are at hand`] };
}
/** The account whose principals or roles the policy limits; then the one that owns it. */
const accountsFor = (kase, { arn, kind }) => {
    const limited = kind === 'scp' ? kase.source.caller?.arn : kase.workflow.inputs['role-arn'];
    return [...new Set([(0,engine_arn/* parseArn */.Lw)(limited ?? '')?.account, (0,engine_arn/* parseArn */.Lw)(arn)?.account])].filter((a) => a !== undefined);
};
function contentOf(answer) {
    const policy = answer.Policy;
    const content = typeof policy === 'object' && policy !== null ? policy.Content : undefined;
    return typeof content === 'string' ? content : undefined;
}
function told(named, content, arn, notes) {
    const document = document_readDocument(content);
    if (!document)
        return { notes: [...notes, `the policy \`${named.arn}\` could not be understood`] };
    const at = named.kind === 'scp' ? '/source/scps/0' : '/target/rcps/0';
    const written = { [at]: writtenBy(document.text, 'organizations:DescribePolicy', arn, named.arn) };
    const learnt = named.kind === 'scp' ? { scps: [document.policy, OTHERS], written } : { rcps: [document.policy], written };
    return {
        learnt,
        notes: [
            ...notes,
            `the policy \`${named.arn}\` was read with \`organizations:DescribePolicy\` as \`${arn}\`; other policies of the organization were not looked at and are taken to allow`,
        ],
    };
}
/** What AWS Organizations attaches by itself, `FullAWSAccess`: stands for the policies that AWS's answer does not blame. */
const OTHERS = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

;// CONCATENATED MODULE: ./lib/gather/evidence/oidcProvider.js




/** The OIDC provider that the role's account has for the issuer of the token. */
const oidcProvider = {
    what: 'the OIDC provider',
    wants: ({ diagnosis }) => !isSigned(diagnosis) &&
        diagnosis.kase.target.oidcProvider === undefined &&
        lacks(diagnosis, 'oidc-provider') &&
        issuerIn(diagnosis.kase) !== undefined,
    read: oidcProvider_read,
};
const issuerIn = (kase) => (0,engine_claims/* issuerOf */.xD)(kase) ?? /No OpenIDConnect provider found.* for https:\/\/(\S+)/.exec(kase.answer?.message ?? '')?.[1];
async function oidcProvider_read(look) {
    const { kase } = look.diagnosis;
    const role = (0,engine_arn/* parsePrincipalArn */.P3)(kase.workflow.inputs['role-arn'] ?? '');
    const issuer = issuerIn(kase);
    if (!role || !issuer)
        return { notes: [] };
    const arn = `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer}`;
    const seen = await look.eyes.once(`provider ${arn} ${look.credentials?.accessKeyId}`, () => see(role.account, 'iam:GetOpenIDConnectProvider', look, (iam, until) => iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn }, until)));
    if (seen.is === 'unseen')
        return { notes: seen.notes };
    const by = `\`iam:GetOpenIDConnectProvider\` as \`${seen.by.arn}\``;
    if (seen.is === 'missing') {
        const others = await listOthers(look, role.account);
        return {
            learnt: { oidcProvider: 'missing' },
            notes: [...seen.notes, `the account has no OIDC provider for \`${issuer}\`, as was read with ${by}`, ...others],
        };
    }
    const { Url, ClientIDList } = seen.value;
    if (!Url)
        return { notes: [...seen.notes, `${by} gave no answer to go by`] };
    return {
        learnt: {
            oidcProvider: { url: Url.replace(/^https:\/\//, ''), ...(ClientIDList ? { 'client-ids': ClientIDList } : {}) },
        },
        notes: [...seen.notes, `the OIDC provider was read with ${by}`],
    };
}
/** Which providers there are instead: one with a slip in its URL is a provider all the same. */
async function listOthers(look, account) {
    const seen = await look.eyes.once(`providers ${account} ${look.credentials?.accessKeyId}`, () => see(account, 'iam:ListOpenIDConnectProviders', look, (iam, until) => iam.listOpenIDConnectProviders({}, until)));
    if (seen.is !== 'there')
        return [...seen.notes];
    const urls = (seen.value.OpenIDConnectProviderList ?? []).flatMap(({ Arn }) => Arn?.split(':oidc-provider/')[1] ?? []);
    return [
        urls.length > 0
            ? `the OIDC providers of the account are ${urls.map((u) => `\`${u}\``).join(', ')}`
            : 'the account has no OIDC provider at all',
    ];
}

;// CONCATENATED MODULE: ./lib/gather/evidence/secondOpinion.js








/**
 * What AWS's own simulator makes of the caller's side, where that could not be read in whole, or where everything read lets
 * the call through and AWS did not. It is told and decides nothing: it knows no trust policies.
 */
const secondOpinion = {
    what: "the simulator's opinion on the caller's side",
    wants: ({ diagnosis }) => isSigned(diagnosis) &&
        diagnosis.kase.answer !== undefined &&
        principalOf(diagnosis.kase) !== undefined &&
        (lacks(diagnosis, 'identity-policies', /identity policies/) || diagnosis.kind === 'unexplained'),
    after: [role, identityPolicies],
    read: secondOpinion_read,
};
/** The ARN that the simulator takes: of a session its role's (IAM API Reference, SimulatePrincipalPolicy, PolicySourceArn). */
function principalOf(kase) {
    const arn = kase.source.caller?.arn ?? '';
    const who = (0,engine_arn/* parsePrincipalArn */.P3)(arn);
    if (who?.kind === 'user' || who?.kind === 'role')
        return arn;
    if (who?.kind !== 'session')
        return undefined;
    return `arn:${who.partition}:iam::${who.account}:role${kase.source.caller?.['role-path'] ?? '/'}${who.name}`;
}
async function secondOpinion_read(look) {
    const { kase } = look.diagnosis;
    const principal = principalOf(kase);
    const holder = holderOf(kase);
    const roleArn = kase.workflow.inputs['role-arn'];
    if (!principal || !holder || !roleArn)
        return { notes: [] };
    const { actions } = (0,engine_request/* requestOf */.f)(kase);
    const seen = await see(holder.account, 'iam:SimulatePrincipalPolicy', look, (iam, until) => simulate(principal, actions, roleArn, iam, until));
    if (seen.is !== 'there')
        return { notes: seen.notes };
    return {
        notes: [
            ...seen.notes,
            ...seen.value.map((s) => `\`iam:SimulatePrincipalPolicy\` as \`${seen.by.arn}\` says, for the caller's side only because it knows no trust policies: ${simulatedWords(s)}`),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/gather/evidence/sessionPolicies.js


/** That there are none: a user's own access key opens no session that one could limit. Nobody has to be asked for it. */
const sessionPolicies = {
    what: "the caller's session policies",
    wants: ({ diagnosis }) => {
        const { caller } = diagnosis.kase.source;
        return (isSigned(diagnosis) &&
            caller?.credentials === 'long-term' &&
            (0,engine_arn/* parsePrincipalArn */.P3)(caller.arn)?.kind === 'user' &&
            lacks(diagnosis, 'session-policies'));
    },
    read: async () => ({ learnt: { sessionPolicies: [] }, notes: [] }),
};

;// CONCATENATED MODULE: ./lib/gather/evidence/similarRoles.js


/** The roles of an account that resemble the one that does not exist. */
const similarRoles = {
    what: 'roles of a similar name',
    wants: ({ diagnosis: { kase } }) => kase.target.role?.exists === false && kase.target.role.similar === undefined,
    read: similarRoles_read,
};
/** Ten pages of a hundred roles, IAM's own page size. */
const MOST_PAGES = 10;
const similarRoles_MOST = 3;
async function similarRoles_read(look) {
    const asked = (0,engine_arn/* parsePrincipalArn */.P3)(look.diagnosis.kase.workflow.inputs['role-arn'] ?? '');
    if (asked?.kind !== 'role')
        return { notes: [] };
    const seen = await look.eyes.once(`roles ${asked.account} ${look.credentials?.accessKeyId}`, () => see(asked.account, 'iam:ListRoles', look, namesIn));
    if (seen.is !== 'there')
        return { notes: seen.notes };
    const similar = nearest(asked.name, seen.value);
    const found = similar.length > 0 ? `: ${similar.map((n) => `\`${n}\``).join(', ')}` : ', and none is similar';
    return {
        learnt: { role: { exists: false, similar } },
        notes: [
            ...seen.notes,
            `the ${seen.value.length} roles of the account were listed with \`iam:ListRoles\` as \`${seen.by.arn}\`${found}`,
        ],
    };
}
async function namesIn(iam, until) {
    const names = [];
    let marker;
    for (let page = 0; page < MOST_PAGES; page++) {
        const answer = await iam.listRoles(marker === undefined ? {} : { Marker: marker }, until);
        names.push(...(answer.Roles ?? []).flatMap((r) => r.RoleName ?? []));
        marker = answer.IsTruncated ? answer.Marker : undefined;
        if (marker === undefined)
            break;
    }
    return names;
}
/** The names within a third of the letters, the nearest first. */
function nearest(name, names) {
    const far = Math.ceil(name.length / 3);
    return names
        .map((n) => ({ n, d: similarRoles_distance(name.toLowerCase(), n.toLowerCase()) }))
        .filter(({ d }) => d <= far)
        .toSorted((a, b) => a.d - b.d || (a.n < b.n ? -1 : 1))
        .slice(0, similarRoles_MOST)
        .map(({ n }) => n);
}
/** Letters to insert, delete or replace (Levenshtein); role names have at most 64. */
function similarRoles_distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++)
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/gather/evidence/github.js
/** Milliseconds. */
const github_PATIENCE = 5000;
/** Undefined when GitHub must not be asked. The client is loaded when it is first used, as most runs never ask. */
function githubOver(eyes) {
    const { env } = eyes.host;
    const { githubToken } = eyes.means.inputs;
    const repository = env.GITHUB_REPOSITORY;
    if (githubToken === '' || !repository)
        return undefined;
    return async (path) => {
        try {
            const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
            const octokit = getOctokit(githubToken, {
                userAgent: 'assume-role-preflight',
                ...(env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {}),
            });
            const signal = AbortSignal.any([eyes.signal, AbortSignal.timeout(github_PATIENCE)]);
            const { data } = await octokit.request(`GET /repos/${repository}/${path}`, { request: { signal } });
            return typeof data === 'object' && data !== null ? { body: data } : { status: 0 };
        }
        catch (error) {
            const status = error?.status;
            return { status: typeof status === 'number' ? status : 0 };
        }
    };
}

;// CONCATENATED MODULE: ./lib/gather/evidence/subjectSettings.js



/**
 * Why the subject looks as it does: the repository's subject template and whether its subjects have ids, and whether the
 * environments that the trust policy waits for exist. GitHub gives both to a job with `actions: read`.
 */
const subjectSettings = {
    what: "the repository's subject settings",
    wants: ({ diagnosis, eyes }) => !isSigned(diagnosis) &&
        missesSubject(diagnosis) &&
        isOfThisJob(diagnosis.kase, eyes.host.env.GITHUB_REPOSITORY) &&
        githubOver(eyes) !== undefined,
    read: subjectSettings_read,
};
/** Where the trust policy is content with the subject, or was not read, the settings explain nothing. */
const missesSubject = ({ gates }) => subjectsOf(gates).length > 0;
const subjectsOf = (gates) => gates
    .filter((g) => g.id === 'trust-policy')
    .flatMap((g) => (0,engine_judgement/* comparisons */.lU)(g.judgement))
    .filter((c) => c.truth === 'false' && /:sub$/i.test(c.key));
const isOfThisJob = ({ workflow: { claims } }, repository) => claims?.repository === repository;
const MOST_ENVIRONMENTS = 3;
async function subjectSettings_read({ diagnosis, eyes }) {
    const ask = githubOver(eyes);
    if (!ask)
        return { notes: [] };
    const settings = await eyes.once('subject settings', () => ask('actions/oidc/customization/sub'));
    if ('status' in settings)
        return { notes: [hint('the OIDC subject settings of the repository', settings.status)] };
    const known = subjectSettings_factsOf(settings.body);
    const names = environmentsIn(diagnosis).slice(0, MOST_ENVIRONMENTS);
    const found = await Promise.all(names.map((n) => eyes.once(`environment ${n}`, () => exists(n, ask))));
    const environments = Object.fromEntries(names.flatMap((n, i) => (found[i] === undefined ? [] : [[n, found[i]]])));
    return {
        learnt: { repository: { ...known, ...(Object.keys(environments).length > 0 ? { environments } : {}) } },
        notes: [
            'the OIDC subject settings of the repository were read from GitHub',
            ...Object.entries(environments).map(([n, there]) => `the environment \`${n}\` ${there ? 'exists' : 'does not exist'}`),
        ],
    };
}
/** Members as GitHub's REST API has them, "Get the customization template for an OIDC subject claim for a repository". */
function subjectSettings_factsOf(body) {
    const { use_default, include_claim_keys: keys, use_immutable_subject: immutable, sub_claim_prefix: prefix } = body;
    const custom = use_default === false && Array.isArray(keys) && keys.every((k) => typeof k === 'string');
    return {
        ...(custom ? { template: keys } : {}),
        ...(typeof immutable === 'boolean' ? { immutable } : {}),
        ...(typeof prefix === 'string' ? { 'subject-prefix': prefix } : {}),
    };
}
/** The environments without wildcards that the trust policy waits for. */
function environmentsIn({ gates }) {
    const named = subjectsOf(gates).flatMap((c) => c.expected.map((v) => /:environment:([^*?:$]+)$/.exec(v)?.[1]));
    return [...new Set(named.flatMap((n) => (n === undefined ? [] : [n.replaceAll('%3A', ':')])))];
}
/** The settings were given with the same permission, so that not found is not forbidden here. */
async function exists(name, ask) {
    const answer = await ask(`environments/${encodeURIComponent(name)}`);
    if ('body' in answer)
        return true;
    return answer.status === 404 ? false : undefined;
}
const hint = (what, status) => status === 403 || status === 404
    ? `${what} were not read: GitHub answered ${status}, which \`permissions: actions: read\` changes`
    : `${what} were not read: ${status === 0 ? 'GitHub could not be asked' : `GitHub answered ${status}`}`;

;// CONCATENATED MODULE: ./lib/gather/evidence/terraformRole.js



/**
 * The trust policy of an `aws_iam_role` that the Terraform directory itself holds, when the account could not be asked. Where
 * none is written there, nothing is said: most configurations assume roles that others keep.
 */
const terraformRole = {
    what: 'the roles of the Terraform directory',
    after: [role, trustPolicyFile],
    wants: ({ diagnosis, eyes }) => eyes.means.inputs.terraform !== undefined && lacks(diagnosis, 'trust-policy'),
    read: terraformRole_read,
};
async function terraformRole_read({ diagnosis, eyes }) {
    const { directory = '' } = eyes.means.inputs.terraform ?? {};
    const found = await eyes.readTrustPolicyFile(directory, diagnosis.kase.workflow.inputs['role-arn'] ?? '');
    if (found.policy === undefined)
        return { notes: [] };
    return {
        learnt: { trustPolicy: found.policy, written: { '/target/trustPolicy': found.written } },
        notes: [
            `the trust policy was read from \`${found.written.file ?? directory}\`, where a role of this name is written; what is deployed may differ`,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/gather/evidence/readers.js













/** Every source of facts about a refused call. To add one: write its file, and name it here. */
const readers = [
    trustPolicyFile,
    role,
    terraformRole,
    similarRoles,
    oidcProvider,
    identityPolicies,
    caller,
    sessionPolicies,
    namedPolicy,
    accessKey,
    subjectSettings,
    secondOpinion,
    deniedEvent,
];

// EXTERNAL MODULE: ./lib/gather/retry.js
var retry = __webpack_require__(9541);
;// CONCATENATED MODULE: ./lib/gather/gather.js






/**
 * Fills the gaps of a refused case, round by round: what is still missing is asked of those who could tell, all of them at
 * once, and what they say shows what is missing next. Ends when nobody is left whose answer could change the diagnosis, or
 * when the time is up; never rejects.
 * @param credentials those the call was made with, if any
 */
async function gather(kase, credentials, eyes) {
    let known = kase;
    let left = readers;
    const notes = [];
    for (;;) {
        // Causes say the same in words; what is missing does not depend on them.
        const look = { diagnosis: diagnose(known, []), credentials, eyes };
        const wanted = left.filter((reader) => matters(look.diagnosis, reader) && reader.wants(look));
        const asked = wanted.filter(({ after = [] }) => !after.some((first) => wanted.includes(first)));
        if (asked.length === 0)
            break;
        if (eyes.signal.aborted) {
            notes.push(...asked.map((reader) => `${reader.what}: not looked at, ${TIME_IS_UP}`));
            break;
        }
        left = left.filter((reader) => !asked.includes(reader));
        for (const { learnt, notes: said } of await Promise.all(asked.map((reader) => readSafely(reader, look)))) {
            if (learnt)
                known = learn(known, learnt);
            notes.push(...said);
        }
    }
    return { kase: known, notes: [...new Set(notes)] };
}
/** Behind a request that is turned away before any policy is looked at, and behind an outage, nothing can be found. */
function matters({ transient, kase, gates }, reader) {
    if (transient || (kase.answer && (0,retry/* isTransient */.dg)(kase.answer)))
        return false;
    const no = gates.find((gate) => (0,engine_judgement/* presuming */.X2)(gate.judgement).truth === 'false');
    return no === undefined || (no.id !== 'token' && no.id !== 'request') || reader.early === true;
}
/** A reader that fails, or whose time is up, has told nothing. */
async function readSafely(reader, look) {
    const { signal } = look.eyes;
    try {
        return await Promise.race([reader.read(look), ended(signal)]);
    }
    catch (error) {
        const why = signal.aborted ? TIME_IS_UP : error instanceof Error ? error.message : String(error);
        return { notes: [`${reader.what}: not looked at, ${why}`] };
    }
}
const ended = (signal) => new Promise((_, reject) => {
    if (signal.aborted)
        reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});

// EXTERNAL MODULE: ./lib/gather/jobFacts.js
var jobFacts = __webpack_require__(2445);
// EXTERNAL MODULE: ./lib/inputs/roles.js + 3 modules
var roles = __webpack_require__(6256);
// EXTERNAL MODULE: ./lib/workflow/expression.js
var workflow_expression = __webpack_require__(2611);
// EXTERNAL MODULE: ./lib/workflow/inputName.js
var inputName = __webpack_require__(7818);
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
    const written = secretInputs_find(await (0,roles/* readRoles */.i)(lenient, { sessionName: '' }, () => undefined), node.path);
    const parts = Object.entries(PARTS);
    return parts.filter(([, part]) => !written || part(written)?.includes(SECRET)).map(([name]) => name);
}
/** Stands for a secret, and is well formed as each of the values. */
const SECRET = 'assume-role-preflight-secret';
const secretInputs_find = (nodes, path) => nodes.find((n) => n.path === path) ?? nodes.map((n) => secretInputs_find(n.reaches, path)).find((n) => n !== undefined);

// EXTERNAL MODULE: ./lib/render/terraformDiff.js + 3 modules
var terraformDiff = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/render/terraformStory.js

/** What the story of a role tells of the Terraform block that it is from; for a refused one also how to edit it. */
function terraformStory({ name, places, block }, granted) {
    const ordinal = block && !granted ? (0,terraformDiff/* ordinalAt */.X)(block.text, block.start) : undefined;
    const editable = block && ordinal !== undefined ? { file: block.file, text: block.text, ordinal, flat: block.flat } : undefined;
    return { places, terraform: { name, ...(editable ? { block: editable } : {}) } };
}

// EXTERNAL MODULE: ./lib/step/readEvent.js
var step_readEvent = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/step/runOf.js
var runOf = __webpack_require__(74);
// EXTERNAL MODULE: ./lib/step/stepWorkflow.js + 8 modules
var stepWorkflow = __webpack_require__(4682);
;// CONCATENATED MODULE: ./lib/step/storyOf.js
















/** Reads are few and AWS gives IAM little room: GetRole has a low, unpublished limit per account. */
const LOOKING = { lanes: 5, jitter: 0 };
/** Finds out what is behind every refusal. Each refused call is looked into once, however many attempts it stopped. */
async function storyOf(outcomes, means, host) {
    const { inputs } = means;
    const claims = outcomes
        .flatMap((o) => o.hops)
        .map(claimsOf)
        .find((c) => c !== undefined);
    const workflow = await (0,stepWorkflow/* readStepWorkflow */.Y)(inputs.githubToken, host, claims);
    const teller = { workflow, eyes: openEyes(means, host), missing: [], host };
    const hops = [...new Set(outcomes.flatMap((o) => o.hops))];
    const told = await (0,concurrency/* inLanes */.L)(hops, (hop) => storyOf_tell(hop, teller), LOOKING, host);
    const stories = new Map(hops.map((hop, i) => [hop, told[i]]));
    const attempts = await Promise.all(outcomes.map((outcome) => settledStory(outcome, stories, teller)));
    return {
        story: {
            attempts,
            run: (0,runOf/* runOf */.n)(host.env, workflow),
            options: { showExternalId: inputs.report.showExternalId, maskAccountIds: inputs.report.hideAccountIds },
        },
        missing: [...new Set(teller.missing)],
    };
}
/** The story of an attempt, told anew when AWS, asked again, grants what nothing explained. */
async function settledStory(outcome, stories, teller) {
    const story = attemptStory(outcome, stories);
    const { means } = teller.eyes;
    const last = stories.get(outcome.hops.at(-1));
    const diagnosis = last && 'diagnosis' in last.outcome ? last.outcome.diagnosis : undefined;
    const waits = means.inputs.evidence.waitForPropagation > 0 && story.expect === 'granted';
    if (!waits || !diagnosis || !mayPropagate(diagnosis, means.host.now()))
        return story;
    const { outcome: later, note } = await waitForPropagation(outcome, means);
    const granted = later.hops.every((hop) => hop.granted);
    const anew = granted ? await Promise.all(later.hops.map((hop) => storyOf_tell(hop, teller))) : undefined;
    const hops = anew ?? story.hops;
    const at = anew ? hops.length - 1 : outcome.hops.length - 1;
    return { ...story, hops: hops.map((hop, i) => (i === at ? { ...hop, notes: [...hop.notes, note] } : hop)) };
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
async function storyOf_tell(hop, { workflow, eyes, missing, host }) {
    const { node, ms } = hop;
    const shown = {
        places: placesOf(node, workflow),
        ...secretsOf(node, workflow),
        ...editable(workflow, host),
        ...(node.terraform ? terraformStory({ name: node.path, ...node.terraform }, hop.granted) : {}),
    };
    if (hop.granted) {
        const { arn } = hop.session;
        const account = (0,engine_arn/* parseArn */.Lw)(arn)?.account ?? '';
        const needs = node.reaches.length === 0 ? await lookForNeeds(hop, eyes) : { missing: [], notes: [] };
        missing.push(...needs.missing);
        const notes = needs.notes;
        return { roleArn: node.role, outcome: { granted: true, assumedRoleArn: arn, account, ms }, notes, ...shown };
    }
    const asked = await completed(hop, workflow, host);
    // A refusal that was wanted needs no reason.
    const { kase, notes } = node.expect === 'refused' ? { kase: asked, notes: [] } : await gather(asked, hop.credentials, eyes);
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
/** The files that a change of the workflow may have to be made in, as far as they were read. */
function editable({ file, text, job, action, repository, permission, caller, step }, { env }) {
    if (!file || !job || (text === undefined && caller?.text === undefined))
        return {};
    return {
        workflow: {
            file,
            job,
            ...(text === undefined ? {} : { text }),
            ...(action ? { action } : {}),
            ...(repository ? { repository } : {}),
            ...(env.GITHUB_REPOSITORY ? { home: env.GITHUB_REPOSITORY } : {}),
            ...(permission ? { permission } : {}),
            ...(caller ? { caller } : {}),
            ...(step ? { step } : {}),
        },
    };
}
/** The case with what the event and the workflow file say of the job. */
async function completed({ kase, node }, workflow, host) {
    // Whether GitHub offers a token was left out where it does not matter, and is so still.
    const { 'id-token': _, ...job } = (0,jobFacts/* jobFacts */.X)(host.env, (0,step_readEvent/* readEvent */.j)(host), workflow);
    const inputs = { ...kase.workflow.inputs, secret: node.terraform?.secret ?? (await secretInputs(node, workflow)) };
    return { ...kase, workflow: { ...kase.workflow, inputs, job: { ...kase.workflow.job, ...job } } };
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

// EXTERNAL MODULE: ./lib/render/diagnosisVerdict.js
var diagnosisVerdict = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/render/shownClaims.js
var shownClaims = __webpack_require__(9904);
;// CONCATENATED MODULE: ./lib/render/diagnosisReport.js




/** The report of a diagnosis, which has to be redacted already: plain data, the same for the same case. */
function reportOf(d, showExternalId = false) {
    // What is merely possible beside a refusal that nothing explains is listed, and never put forward as the cause.
    const first = d.kind === 'unexplained' ? undefined : d.findings[0];
    const { inputs, claims } = d.kase.workflow;
    const { answer } = d.kase;
    return {
        schemaVersion: 1,
        verdict: (0,diagnosisVerdict/* verdictOf */.V)(d),
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
        ...(d.problems.length > 0 ? { policyProblems: d.problems } : {}),
        request: {
            api: inputs.api ?? null,
            roleArn: inputs['role-arn'] ?? null,
            caller: d.kase.source.caller?.arn ?? null,
            sessionName: inputs['session-name'] ?? null,
            ...(claims ? { claims: (0,shownClaims/* shownClaims */.p)(claims) } : {}),
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
    const after = (0,edit/* apply */.B)(d.kase, r.edits);
    const changed = (p) => ((0,pointer.at)(d.kase, p) === (0,pointer.at)(after, p) ? undefined : (0,pointer.at)(after, p));
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

// EXTERNAL MODULE: ./lib/render/emptyReport.js
var emptyReport = __webpack_require__(4651);
;// CONCATENATED MODULE: ./lib/render/storyReport.js



/** The report of a story: of its one attempt, or of the worst with all of them inside. */
function renderReport(story) {
    const view = (0,render_view/* viewOf */.du)(story);
    const reports = (0,render_view/* byUrgency */.td)(view.attempts).map((a) => attemptReport(a, story.options.showExternalId));
    const worst = reports[0];
    if (!worst)
        return emptyReport/* EMPTY */.w;
    return reports.length > 1
        ? { ...worst, attempts: view.attempts.map((a) => attemptReport(a, story.options.showExternalId)) }
        : worst;
}
function attemptReport(a, showExternalId) {
    const { name, owner, expect } = a.attempt;
    const attempt = {
        ...(name === undefined ? {} : { name }),
        ...(owner === undefined ? {} : { owner }),
        expect,
        asExpected: a.asExpected,
        hop: a.focus.index + 1,
        hops: a.hops.map((h) => ({
            roleArn: h.hop.roleArn,
            result: h.status,
            ...('granted' in h.hop.outcome && h.hop.outcome.granted
                ? { assumedRoleArn: h.hop.outcome.assumedRoleArn, account: h.hop.outcome.account }
                : {}),
        })),
        notes: a.hops.flatMap((h) => h.hop.notes),
    };
    const d = a.focus.diagnosis;
    if (d)
        return { ...reportOf(d, showExternalId), attempt };
    const granted = a.status === 'granted';
    return {
        ...emptyReport/* EMPTY */.w,
        verdict: granted ? 'granted' : 'unknown',
        kind: granted ? 'granted' : 'narrowed',
        request: { ...emptyReport/* EMPTY */.w.request, roleArn: a.focus.hop.roleArn },
        attempt,
    };
}

;// CONCATENATED MODULE: ./lib/step/storyReport.js

/** The report of the step in JSON. On top stands what the whole step comes to, as its outputs say it. */
const storyReport = (story, { verdict, side, cause, certainty }) => JSON.stringify({ ...renderReport(story), verdict, side, cause: cause || null, certainty: certainty || null }, undefined, 2);

;// CONCATENATED MODULE: ./lib/step/verdict.js


/**
 * The verdict over all attempts, and who has to act for the first that is not as expected: refused before unknown before
 * granted. A role that AWS let be assumed although its `expect` is `refused` counts as refused, for something has to change.
 */
function judge(story) {
    const each = (0,render_view/* viewOf */.du)(story).attempts.map(judgeAttempt);
    return each.find((j) => j.verdict === 'refused') ?? each.find((j) => j.verdict === 'unknown') ?? outputs/* GRANTED */.a;
}
const UNEXPECTED = { verdict: 'refused', side: 'target', cause: 'unexpected-grant', certainty: 'proven' };
function judgeAttempt({ asExpected, status, focus }) {
    if (asExpected)
        return outputs/* GRANTED */.a;
    if (status === 'granted')
        return UNEXPECTED;
    const first = focus.diagnosis && (0,render_view/* suspects */.zA)(focus.diagnosis)[0];
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

;// CONCATENATED MODULE: ./lib/step/diagnosis.js












/** Reports roles that take more than a line to tell: log, annotations, summary, outputs, exit code, comment. */
async function reportDiagnosis(outcomes, means, host) {
    const { inputs } = means;
    const { story, missing } = await storyOf(outcomes, means, host);
    if (inputs.maskAccountId)
        (0,step_mask/* maskAccountsOf */.M)(JSON.stringify(story), host);
    const { mask } = (0,render_view/* viewOf */.du)(story);
    for (const line of renderLog(story).split('\n'))
        host.info(line);
    for (const { level, message, ...place } of renderAnnotations(story))
        host.annotate(level, message, place);
    for (const line of missing)
        host.annotate('warning', (0,render_escape/* plainText */.wh)(mask(line)), { title: 'required action missing' });
    await host.writeSummary((0,summary/* renderSummary */.U)(story));
    const judged = judge(story);
    const reports = { report: storyReport(story, judged), sarif: sarifOf(story, judged, host) };
    await (0,outputs/* setOutputs */.n)({ ...judged, ...sessionOf(story), ...reports }, host);
    if (judged.verdict === 'refused' && inputs.failOn === 'refused')
        host.fail();
    if (inputs.report.comment)
        await (await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 8429))).commentOn(story, outcomes, inputs, host);
}
/** Of the first role: its account, and its session if there was one. */
function sessionOf({ attempts, options }) {
    const last = attempts[0]?.hops.at(-1);
    const session = last && 'assumedRoleArn' in last.outcome ? last.outcome.assumedRoleArn : '';
    return (0,sessionOutputs/* sessionOutputs */.R)(session, options.maskAccountIds, last?.roleArn);
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readStepWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/document.js
var workflow_document = __webpack_require__(8928);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/workflow/expression.js
var expression = __webpack_require__(2611);
// EXTERNAL MODULE: ./lib/workflow/jobStep.js
var jobStep = __webpack_require__(6096);
;// CONCATENATED MODULE: ./lib/workflow/environment.js




/**
 * The environment a job names, as a string or as `{ name }`; null when it names none; undefined when that cannot be told from
 * the file: the job is missing or the name is an expression.
 */
function environmentOf(doc, job) {
    const found = (0,jobStep/* findJob */.pC)(doc, job);
    if (!found)
        return;
    const environment = (0,workflow_document/* entry */.f_)(doc, found.value, 'environment')?.value;
    const name = (0,workflow_document/* textOf */.b6)((0,dist/* isMap */.jh)(environment) ? (0,workflow_document/* entry */.f_)(doc, environment, 'name')?.value : environment) ?? '';
    if ((0,expression/* holdsExpression */.x9)(name))
        return;
    return name === '' ? null : name;
}

;// CONCATENATED MODULE: ./lib/workflow/identity.js
/** Reads `owner/repo/path@ref`. */
function parseWorkflowRef(text, sha) {
    const [, repository, file, ref] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@(.+)$/i.exec(text ?? '') ?? [];
    return repository && file && ref ? { repository, file, ref, ...(sha ? { sha } : {}) } : undefined;
}
/** `owner/repo/path@ref`, with the commit where the ref is not known. */
function formatWorkflowRef(w) {
    const ref = w.ref ?? w.sha;
    return ref && `${w.repository}/${w.file}@${ref}`;
}
/** Whether two identities name the same file of the same repository. */
const sameFile = (a, b) => `${a.repository}/${a.file}`.toLowerCase() === `${b.repository}/${b.file}`.toLowerCase();
/** A hidden input that carries a part of the job's context, such as `internal-workflow-file`; empty on older servers. */
const internalInput = (env, name) => env[`INPUT_INTERNAL-${name.toUpperCase()}`]?.trim() || undefined;
/** The workflow that was started: GITHUB_WORKFLOW_REF always names the outermost caller. */
const startedWorkflow = (env) => parseWorkflowRef(env.GITHUB_WORKFLOW_REF, env.GITHUB_WORKFLOW_SHA);
/**
 * The workflow that defines the job: what the job's context says, else the token's claims, else the one that was started.
 * The context is not there on GitHub Enterprise Server (docs.github.com "Contexts reference", job context).
 */
function definingWorkflow(env, claims = {}) {
    const started = startedWorkflow(env);
    const sha = internalInput(env, 'workflow-sha');
    const named = parseWorkflowRef(internalInput(env, 'workflow-ref'), sha);
    const repository = internalInput(env, 'workflow-repository');
    const file = internalInput(env, 'workflow-file');
    if (repository && file) {
        const split = { repository, file, ...(sha ? { sha } : {}) };
        const same = [named, started].find((w) => w && sameFile(w, split));
        return same ? { ...same, ...split } : split;
    }
    return named ?? parseWorkflowRef(identity_text(claims.job_workflow_ref), identity_text(claims.job_workflow_sha)) ?? started;
}
const identity_text = (value) => (typeof value === 'string' ? value : undefined);

// EXTERNAL MODULE: ./lib/workflow/permissionBlock.js
var permissionBlock = __webpack_require__(3145);
;// CONCATENATED MODULE: ./lib/workflow/permission.js


/** Nothing is written, neither at the job nor at the workflow. */
const NOWHERE = { written: 'nowhere', value: null };
/** Whether `write-all` includes id-token is not documented, so that it counts as a grant that may be one. */
const mayGrant = (p) => p.value === 'write' || p.value === 'write-all';
/**
 * What decides on id-token. A called workflow can only lower what its caller passes on (docs.github.com "Reusing workflow
 * configurations"): a block of its own without the permission decides, else the caller's word does.
 */
function decidingPermission(own, caller, called) {
    if (!called)
        return own;
    if (own && own.written !== 'nowhere' && !mayGrant(own))
        return own;
    if (!caller)
        return own?.written === 'nowhere' ? undefined : own;
    if (mayGrant(caller))
        return own && own.written !== 'nowhere' ? own : { written: 'caller', value: caller.value };
    return caller.written === 'nowhere' && own?.written === 'nowhere'
        ? NOWHERE
        : { written: 'caller', value: caller.value };
}
/** What one file says on id-token for a job, by the block that decides there. Undefined when it has no such job. */
function writtenPermission(doc, job) {
    if (!(0,jobStep/* findJob */.pC)(doc, job))
        return;
    const block = (0,permissionBlock/* permissionBlock */.h)(doc, job);
    return block ? { written: block.of, value: block.value } : NOWHERE;
}

// EXTERNAL MODULE: ./lib/workflow/places.js
var places = __webpack_require__(9054);
// EXTERNAL MODULE: ./lib/workflow/stepId.js
var stepId = __webpack_require__(1362);
;// CONCATENATED MODULE: ./lib/workflow/stepInputs.js


/** The `with:` of a step, by lower-case name, as the runner does not tell them apart by case. */
function stepInputs(doc, job, step) {
    const scopes = [step, job, (0,workflow_document/* rootOf */.I5)(doc)];
    return Object.fromEntries((0,workflow_document/* entries */.jO)(doc, (0,workflow_document/* entry */.f_)(doc, step, 'with')?.value).map(([name, { key, value }]) => {
        const raw = (0,workflow_document/* textOf */.b6)(value) ?? '';
        const meant = throughEnvironment(doc, scopes, raw);
        const from = (0,expression/* parseReference */.F2)(meant);
        const at = (0,workflow_document/* positionOf */.df)(doc, key);
        return [
            name.toLowerCase(),
            { raw, ...(from ? { from } : {}), secret: (0,expression/* mentionsSecret */.iL)(meant), ...(at ? { at } : {}) },
        ];
    }));
}
/** The text of `env:` behind a value such as `${{ env.ROLE }}`; the innermost scope wins. A value that is not one stays. */
function throughEnvironment(doc, scopes, raw) {
    const name = (0,expression/* parseVariable */.mO)(raw);
    if (name === undefined)
        return raw;
    const found = scopes.map((scope) => (0,workflow_document/* entry */.f_)(doc, (0,workflow_document/* entry */.f_)(doc, scope, 'env')?.value, name)).find((e) => e !== undefined);
    return (0,workflow_document/* textOf */.b6)(found?.value) ?? raw;
}

;// CONCATENATED MODULE: ./lib/workflow/caller.js


/**
 * The jobs of a workflow that call the given one. GitHub does not tell which of them runs, and in between there may be a
 * workflow that calls on: when none names it, the one job that calls any workflow is taken.
 */
function callingJobs(doc, caller, called) {
    const calls = (0,workflow_document/* entries */.jO)(doc, (0,workflow_document/* entry */.f_)(doc, (0,workflow_document/* rootOf */.I5)(doc), 'jobs')?.value)
        .map(([id, job]) => ({ id, job, uses: (0,jobStep/* usesOf */.MZ)(doc, job.value) }))
        .filter((call) => call.uses !== undefined);
    const naming = calls.filter((call) => names(call.uses ?? '', caller, called));
    return naming.length > 0 ? naming : calls.length === 1 ? calls : [];
}
function names(uses, caller, called) {
    const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
    const target = local === undefined ? uses.replace(/@.*$/, '') : `${caller.repository}/${local}`;
    return target.toLowerCase() === `${called.repository}/${called.file}`.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/gather/workflowText.js
/** How long GitHub may take to answer, in milliseconds. */
const TIMEOUT = 10_000;
/**
 * Reads files through GitHub's contents API, which needs `contents: read` (GitHub REST API, "Get repository content").
 * The client is loaded when it is first used, as most runs never ask.
 */
const contentsOf = (token, apiUrl = 'https://api.github.com') => async (repository, path, ref) => {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const [owner = '', repo = ''] = repository.split('/');
    const { data } = await getOctokit(token, { baseUrl: apiUrl }).rest.repos.getContent({
        owner,
        repo,
        path,
        ...(ref === undefined ? {} : { ref }),
        mediaType: { format: 'raw' },
        request: { signal: AbortSignal.timeout(TIMEOUT) },
    });
    if (typeof data !== 'string')
        throw new Error('the answer is not a file');
    return data;
};
/**
 * Reads a workflow from the checkout, when it is of the job's repository and `fits` finds in it what runs: a step may have
 * checked out another ref. Else asks GitHub for the very commit.
 */
async function readWorkflowText(w, env, sources, fits) {
    const local = localText(w, env, sources);
    if (local !== undefined && fits(local))
        return { text: local };
    const name = `\`${w.repository}/${w.file}\``;
    const first = local === undefined ? '' : 'the checkout holds another version of it, and ';
    if (!sources.contents)
        return { note: `the workflow file ${name} was not read: ${first}no GitHub token was given` };
    try {
        return { text: await sources.contents(w.repository, w.file, w.sha ?? w.ref) };
    }
    catch (error) {
        return { note: `the workflow file ${name} was not read: ${first}${reason(error)}` };
    }
}
function localText(w, env, sources) {
    const workspace = env.GITHUB_WORKSPACE;
    if (!workspace || w.repository.toLowerCase() !== env.GITHUB_REPOSITORY?.toLowerCase())
        return;
    if (w.file.split('/').includes('..'))
        return;
    try {
        return sources.readFile(`${workspace}/${w.file}`);
    }
    catch {
        return;
    }
}
function reason(error) {
    const status = error?.status;
    return typeof status === 'number' ? `GitHub answered ${status}` : 'GitHub could not be asked';
}

;// CONCATENATED MODULE: ./lib/gather/callingWorkflow.js







/** Reads the workflow that was started, when it is not the one that defines the job; undefined when it is. */
async function readCaller(called, env, sources) {
    const identity = startedWorkflow(env);
    if (!identity || sameFile(identity, called))
        return;
    const calls = (text) => callingJobs((0,workflow_document/* parseWorkflow */.hM)(text), identity, called);
    const { text, note } = await readWorkflowText(identity, env, sources, (t) => calls(t).length > 0);
    if (text === undefined)
        return { facts: { ...identity, jobs: [] }, permission: undefined, places: {}, notes: [note] };
    const doc = (0,workflow_document/* parseWorkflow */.hM)(text);
    const jobs = calls(text).map((call) => call.id);
    const [first, ...others] = jobs.map((job) => writtenPermission(doc, job));
    const agreed = others.every((p) => p?.written === first?.written && p?.value === first?.value);
    return {
        facts: { ...identity, text, jobs },
        permission: agreed ? first : undefined,
        places: callerPlaces(doc, identity.file, jobs[0]),
        notes: agreed ? [] : [`\`${identity.file}\` calls \`${called.file}\` from several jobs with different permissions`],
    };
}
/** In the caller the `uses:` of the calling job stands for all that the called workflow says. */
function callerPlaces(doc, file, job) {
    const node = job === undefined ? undefined : (0,jobStep/* findJob */.pC)(doc, job)?.value;
    const uses = (0,workflow_document/* entry */.f_)(doc, node, 'uses')?.key;
    const at = uses && (0,workflow_document/* positionOf */.df)(doc, uses);
    const call = at && { file, ...at };
    const own = job === undefined ? eventPlace(doc, file) : (0,places/* placesOfJob */.L)(doc, file, job, node, {});
    return call
        ? {
            '/workflow/job/permission': call,
            ...own,
            '/workflow/job/called-by': call,
            '/workflow/job': call,
            '/workflow': call,
        }
        : own;
}
function eventPlace(doc, file) {
    const on = (0,workflow_document/* entry */.f_)(doc, (0,workflow_document/* rootOf */.I5)(doc), 'on')?.key;
    const at = on && (0,workflow_document/* positionOf */.df)(doc, on);
    return at ? { '/workflow/job/event': { file, ...at } } : {};
}

;// CONCATENATED MODULE: ./lib/gather/workflowFile.js










/** Finds and reads the file of the job that runs, and the one that calls it. Never rejects. */
async function readWorkflow(env, sources, claims) {
    const identity = definingWorkflow(env, claims);
    if (!identity)
        return {
            places: {},
            elsewhere: {},
            secretInputs: [],
            notes: ['the workflow file is not known: GITHUB_WORKFLOW_REF is not set'],
        };
    const job = env.GITHUB_JOB ?? '';
    const action = env.GITHUB_ACTION ?? '';
    const read = await readWorkflowText(identity, env, sources, (text) => runsHere((0,workflow_document/* parseWorkflow */.hM)(text), job, action, env));
    const own = read.text === undefined ? undefined : readJob((0,workflow_document/* parseWorkflow */.hM)(read.text), identity.file, job, action, env);
    const caller = await readCaller(identity, env, sources);
    const permission = decidingPermission(own?.permission, caller?.permission, caller !== undefined);
    const definedIn = formatWorkflowRef(identity);
    const { environment, step } = own ?? {};
    return {
        ...identity,
        job,
        action,
        ...(read.text === undefined ? {} : { text: read.text }),
        ...(step ? { step } : {}),
        ...(definedIn === undefined ? {} : { definedIn }),
        ...(caller ? { caller: caller.facts } : {}),
        ...(environment === undefined ? {} : { environment }),
        ...(permission ? { permission } : {}),
        ...placesOf(identity, env, own?.places ?? {}, caller?.places ?? {}, permission),
        secretInputs: Object.entries(step?.inputs ?? {}).flatMap(([name, input]) => (input.secret ? [name] : [])),
        notes: [read.note, ...(own?.notes ?? []), ...(caller?.notes ?? [])].filter((note) => note !== undefined),
    };
}
/** Whether the step of this text is the one that runs, be it through a composite action. */
function runsHere(doc, job, action, env) {
    const step = (0,jobStep/* findStep */.MR)(doc, (0,jobStep/* findJob */.pC)(doc, job)?.value, action);
    return step.is === 'found' && (env.GITHUB_ACTION_PATH ? true : usesThis((0,jobStep/* usesOf */.MZ)(doc, step.node), env));
}
/** Whether `uses` names this action; GITHUB_ACTION_REPOSITORY is empty for an action of the checkout (actions/runner, ActionRunner.cs). */
function usesThis(uses, env) {
    if (uses === undefined)
        return false;
    return ((0,stepId/* repositoryOfAction */.q)(uses) ?? '').toLowerCase() === (env.GITHUB_ACTION_REPOSITORY ?? '').toLowerCase();
}
function readJob(doc, file, job, action, env) {
    const node = (0,jobStep/* findJob */.pC)(doc, job)?.value;
    const found = (0,jobStep/* findStep */.MR)(doc, node, action);
    const step = found.is === 'found' ? found.node : undefined;
    const inputs = step ? stepInputs(doc, node, step) : {};
    return {
        step: step && { uses: (0,jobStep/* usesOf */.MZ)(doc, step) ?? '', inputs, composite: !usesThis((0,jobStep/* usesOf */.MZ)(doc, step), env) },
        environment: environmentOf(doc, job),
        permission: writtenPermission(doc, job),
        places: (0,places/* placesOfJob */.L)(doc, file, job, step, inputs),
        notes: noteOnStep(found.is, node, file, job, action),
    };
}
function noteOnStep(found, node, file, job, action) {
    if (found === 'found')
        return [];
    if (!node)
        return [`\`${file}\` has no job \`${job}\``];
    return [
        found === 'ambiguous'
            ? `job \`${job}\` of \`${file}\` has several steps with the id \`${action}\``
            : `job \`${job}\` of \`${file}\` has no step with the id \`${action}\``,
    ];
}
/** An annotation can only name a file of the job's repository; the event and what the caller decides stand in the caller. */
function placesOf(identity, env, own, caller, permission) {
    const foreign = identity.repository.toLowerCase() !== (env.GITHUB_REPOSITORY ?? identity.repository).toLowerCase();
    if (foreign)
        return { places: caller, elsewhere: own };
    const decided = [
        '/workflow/job/event',
        '/workflow/job/called-by',
        ...(permission?.written === 'caller' ? ['/workflow/job/permission'] : []),
    ];
    const taken = Object.fromEntries(Object.entries(caller).filter(([pointer]) => decided.includes(pointer)));
    return { places: { ...own, ...taken }, elsewhere: {} };
}

;// CONCATENATED MODULE: ./lib/step/stepWorkflow.js


/** The workflow file of this step: from the checkout, else from GitHub unless the token is empty. */
const readStepWorkflow = (githubToken, host, claims) => readWorkflow(host.env, {
    readFile: (path) => {
        const text = host.readFile(path);
        if (text === undefined)
            throw new Error(`cannot read ${path}`);
        return text;
    },
    ...(githubToken === '' ? {} : { contents: contentsOf(githubToken, host.env.GITHUB_API_URL || undefined) }),
}, claims);


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   L: () => (/* binding */ placesOfJob)
/* harmony export */ });
/* harmony import */ var _engine_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8211);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8928);
/* harmony import */ var _inputName_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7818);
/* harmony import */ var _jobStep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6096);
/* harmony import */ var _permissionBlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);





/** The places of everything one job and its step say. */
function placesOfJob(doc, file, jobId, step, inputs) {
    const job = (0,_jobStep_js__WEBPACK_IMPORTED_MODULE_2__/* .findJob */ .pC)(doc, jobId);
    const permission = (0,_permissionBlock_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionBlock */ .h)(doc, jobId);
    const named = [
        ['/workflow/job/event', (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(doc), 'on')?.key],
        ['/workflow/job', job?.key],
        ['/workflow/job/permission', permission?.idToken ?? permission?.entry.key],
        ['/workflow/job/environment', (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(doc, job?.value, 'environment')?.key],
        ['/workflow', (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(doc, step, 'uses')?.key ?? job?.key],
    ];
    return {
        ...Object.fromEntries(named.flatMap(([pointer, node]) => placed(pointer, file, node && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(doc, node)))),
        ...Object.fromEntries(Object.entries(inputs).flatMap(([name, { at }]) => inputPlaces(name, file, at))),
    };
}
/** An input goes by the engine's name and, for messages on the input itself, by its own. */
const inputPlaces = (name, file, at) => [...new Set([(0,_inputName_js__WEBPACK_IMPORTED_MODULE_1__/* .engineName */ .O)(name), name])].flatMap((n) => placed((0,_engine_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)('/workflow/inputs', n), file, at));
const placed = (pointer, file, at) => at ? [[pointer, { file, ...at }]] : [];
/** The place of what a pointer names, else of the nearest thing around it; undefined when not even the step is known. */
function placeOf(places, pointer) {
    for (let p = pointer; p !== ''; p = p.slice(0, p.lastIndexOf('/'))) {
        if (Object.hasOwn(places, p))
            return places[p];
    }
    return;
}


/***/ })

};
