import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ causes)
});

// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __nccwpck_require__(8211);
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
var engine_claims = __nccwpck_require__(8841);
// EXTERNAL MODULE: ./lib/engine/element.js
var engine_element = __nccwpck_require__(1458);
// EXTERNAL MODULE: ./lib/engine/request.js
var request = __nccwpck_require__(9471);
// EXTERNAL MODULE: ./lib/engine/operators/index.js + 9 modules
var operators = __nccwpck_require__(3815);
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
    const read = (0,operators/* parseTest */.M)(test);
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
    const provider = (0,engine_element/* principalFact */.Z5)((0,request/* requestOf */.f)(kase));
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

// EXTERNAL MODULE: ./lib/engine/pattern.js
var pattern = __nccwpck_require__(3484);
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
    const met = textTest(c.test)?.wildcards ? (0,pattern/* matchesPattern */.MT)({ text: value }, rightful) : value === rightful;
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
    if (c.expected.some((v) => (0,pattern/* hasWildcard */.rl)(v) && (0,pattern/* matchesPattern */.MT)({ text: v }, audience)))
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
    .filter((v) => !(0,pattern/* hasWildcard */.rl)(v))
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

// EXTERNAL MODULE: ./lib/engine/action.js
var engine_action = __nccwpck_require__(3510);
// EXTERNAL MODULE: ./lib/engine/policy/document.js
var policy_document = __nccwpck_require__(8564);
;// CONCATENATED MODULE: ./lib/causes/place.js



/** The place of an element of a policy, or undefined for what is not inside a statement. */
function placeOf(kase, element) {
    const [, document, path] = /^(.*?)(\/Statement(?:\/\d+)?)(?:\/|$)/.exec(element) ?? [];
    if (document === undefined || path === undefined)
        return;
    const statement = statementsOf(kase, document).find((s) => `/${s.path.join('/')}` === path);
    return statement && { document: document, at: `${document}${path}`, statement };
}
/** The statements of the document at a pointer; none when there is no document. */
const statementsOf = (kase, document) => (0,policy_document/* readPolicy */.T)(((0,pointer.at)(kase, document) ?? null)).statements;
/** Whether the Action or NotAction element of a statement takes in the action. */
const covers = ({ action }, name) => action !== undefined && (0,engine_action/* coversAction */.D)(action.patterns, name) !== action.negated;

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
    const action = (0,request/* requestOf */.f)(kase).actions[0] ?? 'sts:AssumeRole';
    const base = { kase, place: undefined, sid: undefined, sure: c.truth !== 'unknown', action };
    if (isTold)
        return { ...base, is: 'told' };
    if (c.actual.is === 'unknown' && c.test === 'allows')
        return;
    if (c.test === 'Allow')
        return want === 'true' && c.key === action ? { ...base, is: 'not-allowed' } : undefined;
    const place = placeOf(kase, c.at);
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
        const place = placeOf(kase, c.at);
        if (!place?.document.startsWith('/source/identityPolicies/') || want !== 'true')
            return;
        if (!c.at.startsWith(`${place.at}/Condition/`) || isMfaKey(c.key))
            return;
        if (!covers(place.statement, (0,request/* requestOf */.f)(kase).actions[0] ?? ''))
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
        const { roleArn } = (0,request/* requestOf */.f)(kase);
        return place?.statement.resource?.negated && roleArn ? [[addTo(kase, (0,pointer/* below */.Gz)(place.at, 'NotResource'), roleArn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/grant.js



const scalar = (list) => (list.length === 1 ? list[0] : list);
/** A statement that lets an identity make exactly this request, or undefined when the role is not known. */
function allowStatement(kase) {
    const { actions, role, roleArn } = (0,request/* requestOf */.f)(kase);
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
    const { actions } = (0,request/* requestOf */.f)(kase);
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
        const action = (0,request/* requestOf */.f)(kase).actions[0] ?? 'sts:AssumeRole';
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
var gates_request = __nccwpck_require__(964);
;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-resource/index.js






/* harmony default export */ const caller_identity_policy_resource = (defineCause({
    id: 'caller-identity-policy-resource',
    title: 'the caller may assume other roles, but not this one',
    culprit: 'demand',
    find: (c, kase, want) => {
        if (!/^(Not)?Resource$/.test(c.test) || want !== 'true' || c.truth !== 'false')
            return;
        const place = placeOf(kase, c.at);
        const { actions, roleArn } = (0,request/* requestOf */.f)(kase);
        // A text that is no role ARN is in no list; that it is none is the cause.
        if (!place?.document.startsWith('/source/identityPolicies/') || roleArn === undefined || !(0,gates_request/* isRoleArn */.GW)(roleArn))
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
    return c.values.map((text) => (wild || !(0,pattern/* hasWildcard */.rl)(text) ? { text } : { text, literal: [...text].map(() => true) }));
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
    const needs = [a, b].some((x) => wild(x) && x.values.some(pattern/* hasWildcard */.rl));
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
    const literal = !test.wildcards && c.expected.some((v) => (0,pattern/* hasWildcard */.rl)(v) && (0,pattern/* matchesPattern */.MT)({ text: v }, actual));
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
        .filter((v) => !(0,pattern/* hasWildcard */.rl)(v))
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
var engine_issuer = __nccwpck_require__(2259);
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
const exact = (value, real) => typeof real === 'string' && textsOf(value).some((v) => (0,pattern/* hasWildcard */.rl)(v) && (0,pattern/* matchesPattern */.MT)({ text: v }, real))
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
var subject = __nccwpck_require__(8790);
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
    if ((0,pattern/* matchesPattern */.MT)({ text: expected }, actual))
        return;
    if (isExtended(actual))
        return 'template';
    if ((0,pattern/* matchesPattern */.MT)({ text: expected.toLowerCase() }, actual.toLowerCase()))
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
    if ((0,pattern/* hasWildcard */.rl)(name))
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
        return names[1] === undefined && !(0,pattern/* hasWildcard */.rl)(repo.name) ? ['immutable-token', 'repository'] : ['repository'];
    }
    if (s.ownerId === undefined && ids.length > 0)
        return other ? ['repository'] : ['immutable-policy', ...cased];
    const sameIds = ids.length > 0 && idMet(owner.id, s.ownerId) && idMet(repo.id, s.repoId);
    const exact = repo.id !== undefined && !(0,pattern/* hasWildcard */.rl)(repo.id);
    if (other)
        return sameIds && exact ? ['renamed'] : exact && idMet(repo.id, s.repoId) ? ['renamed'] : ['repository'];
    if (ids.length === 0 || sameIds)
        return cased;
    // One id without the other is a form GitHub never issues, unless the other name is a wildcard.
    return ids.length === 1 && !(0,pattern/* hasWildcard */.rl)(owner.name) && !(0,pattern/* hasWildcard */.rl)(repo.name) ? ['format'] : ['repository'];
}
const idMet = (expected, actual) => expected === undefined || (0,pattern/* matchesPattern */.MT)({ text: expected }, actual ?? '');
function nameDifference(expected, actual) {
    if ((0,pattern/* matchesPattern */.MT)({ text: expected }, actual))
        return;
    return (0,pattern/* matchesPattern */.MT)({ text: expected.toLowerCase() }, actual.toLowerCase()) ? 'case' : 'other';
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
    if (owner === '' || repo === '' || (0,pattern/* hasWildcard */.rl)(owner))
        return;
    const to = (name, id) => (id ? `${name}@${id}` : name);
    const named = (0,pattern/* hasWildcard */.rl)(repo) ? repo.replace(/@.*$/, '') : to(s.repo, s.repoId);
    if ((0,pattern/* hasWildcard */.rl)(repo) && repo !== '*')
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
    const literal = !wildcards && (0,pattern/* hasWildcard */.rl)(value);
    if (value === sub || (wildcards && (0,pattern/* matchesPattern */.MT)({ text: value }, sub)))
        return [];
    if (literal && (0,pattern/* matchesPattern */.MT)({ text: value }, sub))
        return ['literal-wildcard'];
    const cased = (0,pattern/* matchesPattern */.MT)({ text: value.toLowerCase() }, sub.toLowerCase());
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
    if (type !== undefined && !(0,pattern/* hasWildcard */.rl)(type) && type !== 'branch' && type !== 'tag')
        return ['impossible'];
    const out = (0,pattern/* matchesPattern */.MT)({ text: project }, mine) ? [] : ['repository'];
    if (type === undefined)
        return project.endsWith('*') ? out : [...out, 'pattern-incomplete'];
    const met = (0,pattern/* matchesPattern */.MT)({ text: type }, myType) && (ref === undefined || (0,pattern/* matchesPattern */.MT)({ text: ref }, myRef));
    return met ? (out.length > 0 ? out : ['pattern-incomplete']) : [...out, 'ref'];
}
/** CircleCI: `org/ORG-ID/project/PROJECT-ID/user/USER-ID` (circleci.com "Using OpenID Connect tokens in jobs"). */
function circleciDifference(value, sub) {
    const shape = /^org\/([^/]+)\/project\/([^/]+)(?:\/(.*))?$/;
    const theirs = shape.exec(value);
    const mine = shape.exec(sub);
    if (!theirs)
        return ['format'];
    const same = [1, 2].every((i) => (0,pattern/* matchesPattern */.MT)({ text: theirs[i] ?? '' }, mine?.[i] ?? ''));
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
    return test !== undefined && o.values.some((v) => (test.wildcards ? (0,pattern/* matchesPattern */.MT)({ text: v }, sub) : v === sub));
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
    return twin !== undefined && (0,pattern/* matchesPattern */.MT)({ text: twin }, e.sub) ? twin : undefined;
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
var json = __nccwpck_require__(6579);
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
        const chained = (0,request/* requestOf */.f)(kase).api === 'AssumeRole' && (0,request/* requestOf */.f)(kase).caller?.kind === 'session';
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
        const place = placeOf(kase, c.at);
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
        const chained = (0,request/* requestOf */.f)(kase).caller?.kind === 'session';
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
    const sendable = presence ? [] : c.expected.filter((v) => gates_request/* EXTERNAL_ID */.AQ.test(v));
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
const likeness = (text, values) => values.find((v) => plain(v) === plain(text));
const plain = (text) => text.replace(/\s+/g, '').toLowerCase();
/** The external IDs that the trust policy asks for, as far as a request could carry them. */
const wantedExternalIds = (kase) => statementsOf(kase, '/target/trustPolicy')
    .flatMap((s) => s.conditions)
    .filter((x) => x.key.toLowerCase() === 'sts:externalid' && !/not|null/i.test(x.test))
    .flatMap((x) => x.values)
    .filter((v) => gates_request/* EXTERNAL_ID */.AQ.test(v));

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

// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __nccwpck_require__(8973);
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

// EXTERNAL MODULE: ./lib/engine/principal.js
var principal = __nccwpck_require__(6128);
;// CONCATENATED MODULE: ./lib/causes/principalMiss.js




/** Reads a comparison as such a miss; undefined for anything else. A statement for others is no miss while one is for callers. */
function principalMiss(c, kase, want) {
    if (c.test !== 'Principal' || want !== 'true' || !c.at.startsWith('/target/trustPolicy/'))
        return;
    const { api, caller, role } = (0,request/* requestOf */.f)(kase);
    const place = placeOf(kase, c.at);
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
        find('stale-id', (v) => principal/* UNIQUE_ID */._T.test(v) && v.startsWith(prefix)) ??
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
        const { api, actions, sameAccount } = (0,request/* requestOf */.f)(kase);
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
const MOST = 20;
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
    const near = c.expected.slice(0, MOST).find((v) => isNear(v, actual));
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
    const base = (0,operators/* parseTest */.M)(test)?.base;
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
        .find((v) => (0,pattern/* matchesPattern */.MT)({ text: v }, sub));
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
    return arn !== text && (0,gates_request/* isRoleArn */.GW)(arn) ? arn : undefined;
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
        const { role, roleArn = '', caller, api } = (0,request/* requestOf */.f)(kase);
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
        return found && { ...found, values: namesFor(c, kase).filter((v) => gates_request/* SESSION_NAME */.z0.test(v)) };
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
    const place = placeOf(kase, c.at);
    if (c.test !== 'Action' || !place || !/^\/(target\/trustPolicy|source\/identityPolicies\/\d+)$/.test(place.document))
        return;
    const r = (0,request/* requestOf */.f)(kase);
    const meant = statementsOf(kase, place.document).filter((s) => s.effect === 'Allow' && isMeantFor(s, r));
    if (!meant.includes(place.statement) || !covers(place.statement, r.actions[0] ?? ''))
        return;
    if (meant.some((s) => covers(s, action)))
        return;
    return { side, known: true, remedies: [[addTo(kase, c.at, action)]] };
}
/** Whether the statement can be for this caller (of a trust policy) and this role (of an identity policy). */
const isMeantFor = (s, r) => (s.principals?.some((p) => (0,principal/* matchPrincipal */.IT)(p, r) !== 'none') ?? true) &&
    (s.resource === undefined ||
        s.resource.patterns.some((p) => r.roleArn === undefined || (0,pattern/* matchesPattern */.MT)({ text: p }, r.roleArn)) !==
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
    const value = c.expected.find((v) => (0,pattern/* hasWildcard */.rl)(v) && (0,pattern/* matchesPattern */.MT)({ text: v }, actual));
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
var answers = __nccwpck_require__(7105);
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


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _causes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9154);
/* harmony import */ var _engine_diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9797);
/* harmony import */ var _explain_cloudtrailEvent_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5757);
/* harmony import */ var _explain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1192);
/* harmony import */ var _explain_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7868);
/* harmony import */ var _explain_savedCase_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4540);
/* harmony import */ var _explain_trustPolicySource_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5754);
/* harmony import */ var _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7812);
/* harmony import */ var _render_diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3564);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(329);











const single = { type: 'string' };
const several = { type: 'string', multiple: true };
const OPTIONS = {
    'trust-policy': single,
    'role-arn': single,
    claims: single,
    repository: single,
    ref: single,
    event: single,
    environment: single,
    audience: single,
    caller: single,
    'identity-policy': several,
    'permissions-boundary': single,
    'session-policy': several,
    scp: several,
    rcp: several,
    'external-id': single,
    'session-name': single,
    'duration-seconds': single,
    tag: several,
    'source-identity': single,
    region: single,
    api: single,
    provider: single,
    'max-session-duration': single,
    error: single,
    'cloudtrail-event': single,
    terraform: single,
    'var-file': several,
    workspace: single,
    'backend-config': several,
    case: single,
    cases: single,
    format: single,
    help: { type: 'boolean', short: 'h' },
};
/** The engine from a terminal: prints the answer to `argv`, and returns the exit code (0, 1, 2 or 3, see `USAGE`). */
async function explain(argv) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true });
    if (values.help)
        return print(_explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .USAGE */ .u, 0);
    const [command, extra] = positionals;
    if (command !== 'explain')
        throw new _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(command === undefined
            ? 'a command is missing; there is `explain`'
            : `there is no command \`${command}\`; there is \`explain\``);
    if (extra !== undefined)
        throw new _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`\`${extra}\` belongs to no option`);
    const format = formatOf(values.format);
    if (values.cases !== undefined)
        return audit(values.cases);
    const named = Object.keys(values).filter((k) => k !== 'format');
    if (named.length === 0)
        throw new _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('no facts were given');
    if (values.case !== undefined && named.length > 1)
        throw new _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--case is a whole case and goes with no other fact; \`--${named.find((k) => k !== 'case')}\` was given too`);
    if (values.terraform !== undefined) {
        const { explainTerraform } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(197), __nccwpck_require__.e(103), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9949));
        const { text, code } = await explainTerraform(values, format, process.env);
        return print(text, code);
    }
    const d = (0,_engine_diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h)(await caseOf(values), _causes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .p);
    // A person at a terminal sees their own policy: an external ID in it is no secret to them.
    if (format === 'json')
        return print((0,_render_json_js__WEBPACK_IMPORTED_MODULE_8__/* .renderJson */ .h)(d, true, 2), (0,_render_diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodeOf */ .F)(d));
    const { renderExplanation } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(197), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 103));
    return print(renderExplanation(d, format, { showExternalId: true }).trimEnd(), (0,_render_diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodeOf */ .F)(d));
}
async function caseOf(values) {
    const { case: saved, 'cloudtrail-event': event } = values;
    if (typeof saved === 'string') {
        const { name, text } = (0,_explain_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)('--case', saved);
        return (0,_explain_savedCase_js__WEBPACK_IMPORTED_MODULE_6__/* .readCase */ .n)(text, name);
    }
    const source = await (0,_explain_trustPolicySource_js__WEBPACK_IMPORTED_MODULE_7__/* .readTrustPolicySource */ .q)(values);
    return (0,_explain_cloudtrailEvent_js__WEBPACK_IMPORTED_MODULE_3__/* .withEvent */ .R)(source.add((0,_explain_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .caseOfOptions */ .i)(source.options)), typeof event === 'string' ? event : undefined);
}
function formatOf(value) {
    if (value === undefined || value === 'text' || value === 'markdown' || value === 'json')
        return value ?? 'text';
    throw new _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--format: \`${value}\` is none of \`text\`, \`markdown\`, \`json\``);
}
/** One JSON answer per line; the exit code is the gravest of all. */
function audit(path) {
    const { name, text } = (0,_explain_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)('--cases', path);
    let worst = 0;
    for (const [i, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const d = (0,_engine_diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnose */ .h)((0,_explain_savedCase_js__WEBPACK_IMPORTED_MODULE_6__/* .readCase */ .n)(line, `${name}, line ${i + 1}`), _causes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .p);
        worst = Math.max(worst, (0,_render_diagnosisVerdict_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodeOf */ .F)(d));
        print((0,_render_json_js__WEBPACK_IMPORTED_MODULE_8__/* .renderJson */ .h)(d, true), 0);
    }
    return worst;
}
const print = (text, code) => {
    process.stdout.write(`${text}\n`);
    return code;
};
try {
    process.exitCode = await explain(process.argv.slice(2));
}
catch (e) {
    const usage = e instanceof _explain_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e || e.code?.startsWith('ERR_PARSE_ARGS');
    // What is not the caller's mistake is ours: it is named as such, and never as a stack trace.
    process.stderr.write(`assume-role-preflight: ${usage ? '' : 'internal error: '}${e instanceof Error ? e.message : String(e)}\n${usage ? 'see: assume-role-preflight explain --help\n' : ''}`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ coversAction)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3484);

/** Whether a list of action patterns covers an action: letter case is ignored, `*` and `?` are wildcards (IAM User Guide, "IAM JSON policy elements: Action"). */
const coversAction = (patterns, action) => {
    const wanted = action.toLowerCase();
    return patterns.some((p) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)({ text: p.toLowerCase() }, wanted));
};


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ testimonyOf)
/* harmony export */ });
// AWS's words, each with the gate that speaks them. Sources: IAM User Guide, "Troubleshoot access denied error messages";
// STS API Reference, errors of AssumeRole and AssumeRoleWithWebIdentity; answers quoted in public threads. First match wins.
const RULES = [
    // No call was made yet: the SDK, or Terraform, found nothing to sign it with.
    {
        code: /^CredentialsProviderError$/,
        says: /Could not load credentials|credentials? .*(?:missing|not found)|not find/i,
        gates: ['request'],
        key: 'credentials-missing',
        at: '/source/caller/credentials',
    },
    {
        says: /^(?![\s\S]*(?:operation error STS|api error))[\s\S]*(?:[Nn]o valid credential sources|no EC2 IMDS role found|NoCredentialProviders|Unable to locate credentials|Unable to load credentials from any of the providers|AWS provider credentials not found)/,
        gates: ['request'],
        key: 'credentials-missing',
        at: '/source/caller/credentials',
    },
    {
        says: /failed to get shared config profile|SharedConfigProfileNotExist|The config profile \([^)]*\) could not be found/,
        gates: ['request'],
        key: 'profile',
        at: '/workflow/inputs/profile',
    },
    {
        code: /^SharedConfigProfileNotExist/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'profile',
        at: '/workflow/inputs/profile',
    },
    // IAM, when a role is created or its policy saved.
    {
        says: /Role with name \S+ already exists/,
        gates: ['request'],
        key: 'role-already-exists',
        at: '/workflow/inputs/role-arn',
    },
    { says: /invalid principal/i, gates: ['trust-policy'], key: 'invalid-principal', at: '/target/trustPolicy' },
    {
        says: /Trust policy with trusted principal|which is not scoped to all|Has prohibited field/,
        gates: ['trust-policy'],
        key: 'trust-policy-refused',
        at: '/target/trustPolicy',
    },
    // GitHub's token endpoint, as @actions/core words it.
    {
        says: /Unable to get ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN) env variable|Did you mean to set the `?id-token`? permission/,
        gates: ['token'],
        key: 'id-token',
    },
    { says: /Could not load credentials from any providers|did not inject \$ACTIONS_ID_TOKEN_REQUEST/, gates: ['token'] },
    {
        says: /Failed to get ID Token[\s\S]*Error Code\s*:\s*(429|5\d\d|undefined)/,
        gates: ['token'],
        key: 'token-endpoint',
        at: '/workflow/job/token',
        transient: true,
    },
    {
        says: /Failed to get ID Token|do not have ID Token field|getIDToken call failed/,
        gates: ['token'],
        key: 'token-endpoint',
        at: '/workflow/job/token',
    },
    // The token and its provider.
    { says: /No OpenIDConnect provider found/, gates: ['provider'], key: 'oidc-provider' },
    { says: /Incorrect token audience/, gates: ['provider'], key: 'client-id' },
    {
        says: /Couldn.t retrieve verification key|IDPCommunicationError/,
        gates: ['provider'],
        key: 'idp-keys',
        transient: true,
    },
    { code: /^IDPCommunicationError/, says: /[\s\S]*/, gates: ['provider'], key: 'idp-keys', transient: true },
    { says: /certificate doesn.t match configured thumbprint/, gates: ['provider'], key: 'thumbprint' },
    { says: /not present in the roles claim/, gates: ['token'], key: 'roles-claim' },
    { says: /Token expired: current date|Token is expired/i, gates: ['token'], key: 'token-expiry' },
    {
        code: /^IDPRejectedClaim/,
        says: /[\s\S]*/,
        gates: ['provider'],
        key: 'idp-rejected-claim',
        at: '/workflow/claims',
    },
    {
        says: /Missing a required claim|token.*missing.*claim/i,
        gates: ['provider'],
        key: 'required-claim',
        at: '/workflow/claims',
    },
    { code: /^InvalidIdentityToken/, says: /[\s\S]*/, gates: ['token', 'provider'] },
    // The request itself.
    { says: /DurationSeconds exceeds the MaxSessionDuration/, gates: ['session'], key: 'max-session-duration' },
    {
        says: /exceeds the 1 hour session limit for roles assumed by role chaining/,
        gates: ['session'],
        key: 'chaining-limit',
    },
    { code: /^PackedPolicyTooLarge/, says: /[\s\S]*/, gates: ['session'], key: 'packed-size' },
    { says: /PackedPolicyTooLarge|packed size of session tags/i, gates: ['session'], key: 'packed-size' },
    {
        says: /roleSessionName.{0,3} failed to satisfy constraint/,
        gates: ['request'],
        key: 'session-name',
        at: '/workflow/inputs/session-name',
    },
    {
        says: /externalId.{0,3} failed to satisfy constraint/,
        gates: ['request'],
        key: 'external-id',
        at: '/workflow/inputs/external-id',
    },
    {
        says: /sourceIdentity.{0,3} failed to satisfy constraint/,
        gates: ['request'],
        key: 'source-identity',
        at: '/workflow/inputs/source-identity',
    },
    {
        says: /durationSeconds.{0,3} failed to satisfy constraint/,
        gates: ['request'],
        key: 'duration-seconds',
        at: '/workflow/inputs/duration-seconds',
    },
    {
        says: /tags\.\d+\.member\.\w+.{0,3} failed to satisfy constraint|Duplicate tag keys found|transitive tag key|Tag keys are case insensitive/,
        gates: ['request'],
        key: 'tags',
        at: '/workflow/inputs/tags',
    },
    {
        says: /roleArn.{0,3} failed to satisfy constraint|Request ARN is invalid|\barn:\S* is invalid\b|^(ValidationError: )?\S+ is invalid$/,
        gates: ['request'],
        key: 'role-arn',
        at: '/workflow/inputs/role-arn',
    },
    {
        code: /^MalformedPolicyDocument/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'session-policy',
        at: '/workflow/inputs/inline-session-policy',
    },
    { code: /^RegionDisabled/, says: /[\s\S]*/, gates: ['request'], key: 'sts-region' },
    { says: /RegionDisabledException|STS is not activated in this region/, gates: ['request'], key: 'sts-region' },
    // The credentials.
    {
        says: /security token included in the request is expired|ExpiredToken\b/,
        gates: ['request'],
        key: 'credentials-expired',
        at: '/source/caller/credentials',
    },
    {
        code: /^ExpiredToken/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'credentials-expired',
        at: '/source/caller/credentials',
    },
    {
        says: /Signature expired|Signature not yet current/,
        gates: ['request'],
        key: 'clock',
        at: '/source/caller/credentials',
    },
    {
        says: /SignatureDoesNotMatch|request signature we calculated does not match/,
        gates: ['request'],
        key: 'signature',
        at: '/source/caller/credentials',
    },
    {
        code: /^SignatureDoesNotMatch/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'signature',
        at: '/source/caller/credentials',
    },
    {
        says: /security token included in the request is invalid|InvalidClientTokenId|UnrecognizedClientException/,
        gates: ['request'],
        key: 'credentials',
    },
    { code: /^InvalidClientTokenId/, says: /[\s\S]*/, gates: ['request'], key: 'credentials' },
    { says: /Roles may not be assumed by root accounts/, gates: ['identity-policy'], key: 'root-user' },
    // Nobody's fault for long.
    {
        code: /^(Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequests)/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'throttled',
        at: '/target/region',
        transient: true,
    },
    { says: /^Throttling|Rate exceeded/, gates: ['request'], key: 'throttled', at: '/target/region', transient: true },
    {
        code: /^(ServiceUnavailable|InternalFailure|InternalError)/,
        says: /[\s\S]*/,
        gates: ['request'],
        key: 'service-unavailable',
        at: '/target/region',
        transient: true,
    },
    {
        says: /\bENOTFOUND sts[.-]|\blookup sts[.-]\S*(?: on \S+)?: no such host|UnknownHostException: sts[.-]/,
        gates: ['request'],
        key: 'sts-endpoint',
        at: '/workflow/inputs/region',
    },
    {
        says: /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket hang up|getaddrinfo|TimeoutError|timed out|Could not connect to the endpoint URL/,
        gates: ['request'],
        key: 'network',
        at: '/workflow/inputs/region',
        transient: true,
    },
    // AccessDenied with the policy type in its words.
    { says: /service control policy|service control policies/, gates: ['organization'], key: 'scp' },
    { says: /resource control policy/, gates: ['organization'], key: 'rcp' },
    { says: /VPC endpoint policy/, gates: ['organization'], key: 'endpoint-policy' },
    {
        says: /permissions boundary/,
        gates: ['identity-policy'],
        key: 'permissions-boundary',
        at: '/source/permissionsBoundary',
    },
    { says: /sessions? policy/, gates: ['identity-policy'], key: 'session-policy', at: '/source/sessionPolicies' },
    {
        says: /explicit deny in an identity-based policy/,
        gates: ['identity-policy'],
        key: 'identity-deny',
        at: '/source/identityPolicies',
    },
    {
        says: /no identity-based policy allows/,
        gates: ['identity-policy'],
        key: 'identity-allow',
        at: '/source/identityPolicies',
    },
    {
        says: /explicit deny in (the|a) (role trust policy|resource-based policy)/,
        gates: ['trust-policy'],
        key: 'trust-deny',
        at: '/target/trustPolicy',
    },
    {
        says: /no (role trust policy|resource-based policy) allows/,
        gates: ['trust-policy'],
        key: 'trust-allow',
        at: '/target/trustPolicy',
    },
    { says: /[Nn]ot authorized to perform:? sts:AssumeRoleWithWebIdentity/, gates: ['trust-policy', 'organization'] },
    {
        says: /is not authorized to perform:?\s+sts:|[Nn]ot authorized to perform/,
        gates: ['trust-policy', 'identity-policy', 'organization'],
    },
    { code: /^AccessDenied/, says: /[\s\S]*/, gates: ['trust-policy', 'identity-policy', 'organization'] },
    {
        says: /AccessDenied|cannot be assumed|failed to assume role|Cannot assume IAM Role/i,
        gates: ['trust-policy', 'identity-policy', 'organization'],
    },
];
// Words that are not known, where the channel says enough: nothing answered, or a server had a fault.
const UNHEARD = { gates: ['request'], key: 'network', at: '/workflow/inputs/region', transient: true };
const FAULT = { gates: ['request'], key: 'service-unavailable', at: '/target/region', transient: true };
const TOKEN_FAULT = { gates: ['token'], key: 'token-endpoint', at: '/workflow/job/token', transient: true };
/** What an answer proves, or undefined when its words are not known: then it says no more than that it refuses. */
function testimonyOf(answer) {
    const code = answer.code ?? '';
    const rule = RULES.find((r) => (r.code === undefined || r.code.test(code)) && r.says.test(answer.message));
    if (rule)
        return rule;
    if (answer.from === 'network')
        return UNHEARD;
    if ((answer.status ?? 0) >= 500)
        return answer.from === 'github' ? TOKEN_FAULT : FAULT;
    return;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   P3: () => (/* binding */ parsePrincipalArn),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
/** Reads `arn:partition:service:region:account:resource`, or undefined when it is none (IAM User Guide, "Amazon Resource Names"). */
function parseArn(text) {
    const [arn, partition, service, region, account, ...rest] = text.split(':');
    if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined || rest.length === 0)
        return;
    return { partition, service, region, account, resource: rest.join(':') };
}
/**
 * Reads an IAM or STS ARN as the identity it names; undefined for any other ARN.
 * `path` begins and ends with a slash. Source: IAM User Guide, "IAM identifiers".
 */
function parsePrincipalArn(text) {
    const arn = parseArn(text);
    if (!arn || (arn.service !== 'iam' && arn.service !== 'sts'))
        return;
    const { partition, account, resource } = arn;
    if (arn.service === 'iam' && resource === 'root')
        return { kind: 'account', partition, account };
    const slash = resource.indexOf('/');
    if (slash < 0)
        return;
    const type = resource.slice(0, slash);
    const rest = resource.slice(slash + 1);
    if (rest === '')
        return;
    if (arn.service === 'sts') {
        if (type === 'federated-user')
            return { kind: 'federated-user', partition, account, name: rest };
        const cut = rest.indexOf('/');
        if (type !== 'assumed-role' || cut < 1)
            return;
        return { kind: 'session', partition, account, name: rest.slice(0, cut), session: rest.slice(cut + 1) };
    }
    if (type === 'oidc-provider' || type === 'saml-provider')
        return { kind: type, partition, account, name: rest };
    const last = rest.lastIndexOf('/');
    const named = { partition, account, path: `/${rest.slice(0, last + 1)}`, name: rest.slice(last + 1) };
    if (type === 'role')
        return { kind: 'role', ...named };
    if (type === 'user' || type === 'instance-profile')
        return { kind: type, ...named };
    return;
}
/** `aws-cn` for `cn-…`, `aws-us-gov` for `us-gov-…`, `aws-eusc` for `eusc-…`, the isolated ones, else `aws`. */
function partitionOfRegion(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    if (region.startsWith('eusc-'))
        return 'aws-eusc';
    if (region.startsWith('us-iso-'))
        return 'aws-iso';
    if (region.startsWith('us-isob-'))
        return 'aws-iso-b';
    if (region.startsWith('eu-isoe-'))
        return 'aws-iso-e';
    if (region.startsWith('us-isof-'))
        return 'aws-iso-f';
    return 'aws';
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ documentPointers)
/* harmony export */ });
/** The documents of a case, each with its pointer. */
const documentPointers = (kase) => [
    ...(kase.target.trustPolicy === undefined ? [] : ['/target/trustPolicy']),
    ...list(kase.source.identityPolicies, '/source/identityPolicies'),
    ...((kase.source.permissionsBoundary ?? null) === null ? [] : ['/source/permissionsBoundary']),
    ...list(kase.source.sessionPolicies, '/source/sessionPolicies'),
    ...list(kase.source.scps, '/source/scps'),
    ...list(kase.target.rcps, '/target/rcps'),
];
const list = (docs, p) => (docs ?? []).map((_, i) => `${p}/${i}`);


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   BR: () => (/* binding */ rederive),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   xD: () => (/* binding */ issuerOf)
/* harmony export */ });
/* unused harmony exports deriveClaims, jobFromClaims, repositoryFromClaims */
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2259);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8790);


/** The claims the case knows: those of the real token, else those that GitHub's rules give for the job. */
function claimsOf(kase) {
    const { claims, job, repository, inputs } = kase.workflow;
    if (claims)
        return { claims, observed: true };
    if (!job && !repository)
        return;
    return { claims: deriveClaims(job ?? {}, repository ?? {}, inputs.audience), observed: false };
}
/** One claim by its name. */
function claim(kase, name) {
    const known = claimsOf(kase);
    if (!known)
        return 'unknown';
    const value = known.claims[name];
    if (value === undefined || value === null)
        return known.observed || (name === 'environment' && kase.workflow.job?.environment === null) ? 'absent' : 'unknown';
    return { values: (Array.isArray(value) ? value : [value]).map(textOf) };
}
const textOf = (v) => (typeof v === 'string' ? v : JSON.stringify(v));
/** The issuer of the token without its scheme, as IAM compares it; undefined when it is not known. */
function issuerOf(kase) {
    const known = claimsOf(kase);
    const iss = known?.claims.iss;
    if (typeof iss === 'string')
        return iss.replace(/^https:\/\//, '').replace(/\/$/, '');
    // A token always names its issuer; a payload that was copied without it and has GitHub's subject is taken to be github.com's.
    const sub = known?.claims.sub;
    return typeof sub === 'string' && /^repo:/.test(sub) ? _issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ISSUER */ .oX : undefined;
}
/**
 * The claims GitHub puts into this job's token, as far as they follow from what is known of the job and its repository
 * (docs.github.com "OpenID Connect reference"). A claim that cannot be told is left out.
 */
function deriveClaims(job, repository, audience) {
    const { owner, name } = repository;
    const full = owner && name ? `${owner}/${name}` : undefined;
    const known = {
        iss: `https://${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOfServer */ .eq)(job.server ?? 'https://github.com')}`,
        aud: audience ?? undefined,
        repository: full,
        repository_owner: owner,
        repository_id: repository.id,
        repository_owner_id: repository['owner-id'],
        environment: job.environment ?? undefined,
        event_name: job.event,
        ref: job.ref,
        actor: job.actor,
    };
    const sub = deriveSubject(job, repository, known);
    return Object.fromEntries(Object.entries({ ...known, sub }).filter(([, v]) => v !== undefined));
}
function deriveSubject(job, repository, claims) {
    const prefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectPrefix */ .Bf)(repository);
    const context = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOfJob */ .Mb)(job);
    if (!repository.template)
        return prefix && context ? `${prefix}:${context}` : undefined;
    const parts = repository.template.map((key) => {
        if (key === 'repo')
            return prefix;
        if (key === 'context')
            return context;
        const value = claims[key];
        return typeof value === 'string' ? `${key}:${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(value)}` : undefined;
    });
    return parts.every((p) => p !== undefined) ? parts.join(':') : undefined;
}
/**
 * The claims after an edit of the job, the repository or the audience. The observed token stays the basis; only what the
 * edit touches is worked out anew. A subject that cannot be worked out is left out, hence unknown.
 */
function rederive(before, edited) {
    const after = withPermission(before, edited);
    const { claims } = before.workflow;
    if (!claims)
        return after;
    const audienceOnly = before.workflow.job === after.workflow.job && before.workflow.repository === after.workflow.repository;
    if (audienceOnly)
        return { ...after, workflow: { ...after.workflow, claims: { ...claims, ...audienceOf(before, after) } } };
    const job = { ...jobFromClaims(claims), ...after.workflow.job };
    const sub = subjectAfter(claims, job, after.workflow.repository);
    const { environment, sub: _, ...rest } = claims;
    const changed = {
        ...rest,
        ...audienceOf(before, after),
        ...(job.environment ? { environment: job.environment } : {}),
        ...(sub === undefined ? {} : { sub }),
    };
    return { ...after, workflow: { ...after.workflow, claims: changed } };
}
const audienceOf = (before, after) => {
    const { audience } = after.workflow.inputs;
    return audience && audience !== before.workflow.inputs.audience ? { aud: audience } : {};
};
/** That the job got no token was observed under the permission it had; with another one it says nothing any more. */
function withPermission(before, after) {
    const { job } = after.workflow;
    if (job?.['id-token'] !== 'withheld' || job.permission === before.workflow.job?.permission)
        return after;
    const { 'id-token': _, ...rest } = job;
    return { ...after, workflow: { ...after.workflow, job: rest } };
}
function subjectAfter(claims, job, repository) {
    const seen = typeof claims.sub === 'string' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubject */ .Ci)(claims.sub) : undefined;
    const context = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOfJob */ .Mb)(job);
    if (!seen || repository?.template || context === undefined)
        return;
    const prefix = repository && (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectPrefix */ .Bf)({ ...repositoryFromClaims(claims), ...repository });
    return prefix && repository?.immutable !== undefined ? `${prefix}:${context}` : (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSubject */ .QK)({ ...seen, context });
}
/** What a token says of its job. */
function jobFromClaims(claims) {
    const text = (k) => (typeof claims[k] === 'string' ? claims[k] : undefined);
    const event = text('event_name');
    const ref = text('ref');
    const actor = text('actor');
    const sub = text('sub');
    const named = sub && /:environment:(.*)$/.exec(sub)?.[1]?.replaceAll('%3A', ':');
    const pull = sub?.endsWith(':pull_request') ? 'pull_request' : undefined;
    const head = sub && /:ref:(refs\/.*)$/.exec(sub)?.[1];
    return {
        environment: text('environment') ?? named ?? null,
        ...((event ?? pull) ? { event: event ?? pull } : head ? { event: 'push' } : {}),
        ...((ref ?? head) ? { ref: ref ?? head } : {}),
        ...(actor ? { actor } : {}),
    };
}
/** What a token says of its repository. */
function repositoryFromClaims(claims) {
    const seen = typeof claims.sub === 'string' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubject */ .Ci)(claims.sub) : undefined;
    const [owner = seen?.owner, name = seen?.repo] = typeof claims.repository === 'string' ? claims.repository.split('/') : [];
    const ownerId = claims.repository_owner_id ?? seen?.ownerId;
    const id = claims.repository_id ?? seen?.repoId;
    return {
        ...(owner ? { owner } : {}),
        ...(name ? { name } : {}),
        ...(ownerId ? { 'owner-id': textOf(ownerId) } : {}),
        ...(id ? { id: textOf(id) } : {}),
        ...(seen ? { immutable: seen.ownerId !== undefined } : {}),
    };
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   SX: () => (/* binding */ corrections)
/* harmony export */ });
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2575);

/** How many ways are kept: policies of real life have a handful, hostile ones any number. */
const MOST = 40;
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
            return ways(j.part, (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(want), settled);
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
    if (sets.length <= MOST)
        return { sets, capped: false };
    const cost = (s) => s.filter((d) => d.comparison.test === 'Principal').length * 1000 + s.length;
    return { sets: sets.toSorted((a, b) => cost(a) - cost(b)).slice(0, MOST), capped: true };
}
/** The name of a comparison: the same one is met once per action, and asks for the same change. */
const identity = (c) => `${c.at} ${c.test} ${c.key}`;
const distinct = (demands) => [
    ...new Map(demands.map((d) => [`${identity(d.comparison)} ${d.want}`, d])).values(),
];


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./lib/engine/answers.js
var answers = __nccwpck_require__(7105);
// EXTERNAL MODULE: ./lib/engine/demand.js
var demand = __nccwpck_require__(5451);
// EXTERNAL MODULE: ./lib/engine/case.js
var engine_case = __nccwpck_require__(712);
// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __nccwpck_require__(8211);
;// CONCATENATED MODULE: ./lib/engine/policy/problem.js
/** What a document problem is made of, at a path. */
const problemAt = (severity) => (id, path, message) => ({ id, severity, message, path });
/** IAM refuses to save it, and AWS says so or its answer is on record. */
const errorAt = problemAt('error');
/** IAM saves it, or whether it does is disputed. */
const warningAt = problemAt('warning');
/** The kind of the document at a place of the case. */
const documentKindAt = (p) => p === '/target/trustPolicy' ? 'trust' : p.startsWith('/target/rcps/') ? 'resource-control' : 'identity';

// EXTERNAL MODULE: ./lib/engine/operators/index.js + 9 modules
var operators = __nccwpck_require__(3815);
// EXTERNAL MODULE: ./lib/engine/pattern.js
var pattern = __nccwpck_require__(3484);
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
function statementsOf(top) {
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
    return statementsOf(top).flatMap(({ statement: { Sid }, path }) => {
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
    if (!(0,pattern/* matchesPattern */.MT)({ text: service }, 'sts'))
        return [errorAt('action-not-of-sts', path, `the action ${shown(value)} is not one of STS`)];
    return TRUST_ACTIONS.some((a) => (0,pattern/* matchesPattern */.MT)({ text: name }, a.toLowerCase()))
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
        const test = (0,operators/* parseTest */.M)(operator);
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

// EXTERNAL MODULE: ./lib/engine/action.js
var action = __nccwpck_require__(3510);
// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __nccwpck_require__(8973);
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
    if ((0,pattern/* hasWildcard */.rl)(value))
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
    if ((0,pattern/* hasWildcard */.rl)(value))
        return wildcard(value, path);
    if (/^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity[a-z-]*\.amazonaws\.com)$/.test(value))
        return [];
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(value);
    return (arn?.kind === 'oidc-provider' || arn?.kind === 'saml-provider') && isWhole(value, arn)
        ? []
        : [errorAt('principal-malformed', path, `${shown(value)} is not the ARN of an identity provider`)];
}
function serviceProblems(value, path) {
    if ((0,pattern/* hasWildcard */.rl)(value))
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
    const named = ASSUMING.filter((a) => (0,action/* coversAction */.D)(patterns, a));
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
const CLAIM = {
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
        const claim = Object.hasOwn(CLAIM, issuer) ? CLAIM[issuer] : undefined;
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
        const test = (0,operators/* parseTest */.M)(operator);
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
        ...statementsOf(top).flatMap(({ statement, path }) => [
            ...elementProblems(statement, path, kind),
            ...principalProblems(statement, path, kind),
            ...conditionProblems(statement, path, variables),
            ...(kind === 'trust' ? sharedIssuerProblems(statement, path) : []),
        ]),
        ...characterProblems(document),
        ...lengthProblems(document, kind),
    ];
    return found
        .map((problem) => ({ problem, place: placeOf(document, problem.path) }))
        .toSorted((a, b) => compare(a.place, b.place))
        .map(({ problem }) => problem);
}
/** No element of the grammar is deeper than eight levels; text that is deeper is not even read. */
const DEPTH = 200;
const isDeep = (value, levels) => value !== null &&
    typeof value === 'object' &&
    (levels === 0 || Object.values(value).some((v) => isDeep(v, levels - 1)));
/** Where an element stands in its document: the index of each step among its siblings. */
function placeOf(document, path) {
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

// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __nccwpck_require__(6579);
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
            .map((p) => placed(p, offsetOf(node, p.path))),
    ];
    return found.toSorted((a, b) => a.offset - b.offset).map(({ problem }) => problem);
}
/** Where an element begins: at its key, or at the item of a list; as far as there is such an element. */
function offsetOf(node, path) {
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
var engine_judgement = __nccwpck_require__(5965);
// EXTERNAL MODULE: ./lib/engine/truth.js
var truth = __nccwpck_require__(2575);
// EXTERNAL MODULE: ./lib/engine/variables.js
var engine_variables = __nccwpck_require__(8311);
;// CONCATENATED MODULE: ./lib/engine/condition.js



/**
 * Whether a condition `test` (an operator as written) with these condition values holds for what the request brings.
 * Rules: IAM User Guide, "Condition operators", "Multivalued context keys" and "Conditions with multiple context keys or
 * values". Points that AWS leaves open, or documents both ways, are unknown.
 * @param variables finds the value of a policy variable; undefined where the policy's version has none
 */
function judgeCondition(written, expected, actual, variables) {
    const test = (0,operators/* parseTest */.M)(written);
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
    const values = expected.map((e) => base.variables && variables ? (0,engine_variables/* resolveVariables */.C)(e, variables, base.wildcards) : { pattern: { text: e } });
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
const many = (values, from) => ({
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

// EXTERNAL MODULE: ./lib/engine/claims.js
var engine_claims = __nccwpck_require__(8841);
// EXTERNAL MODULE: ./lib/engine/issuer.js
var engine_issuer = __nccwpck_require__(2259);
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
    return key === 'amr' ? many(value.values, from) : present(value.values, from);
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
    const rule = ruleOf(name) ?? ruleOf(name.slice(0, slash));
    // The tag's own name keeps its case: it is looked up among names that people wrote.
    if (rule)
        return rule(r, key.slice(slash));
    const colon = key.indexOf(':');
    if (colon > 0 && !/^(aws|sts|iam|saml)$/.test(name.slice(0, colon)))
        return claimFact(r, key.slice(0, colon), key.slice(colon + 1), issuer);
    return unknown(key, 'it is not a key that is known to STS', 'law');
}
/** Keys are whatever a policy holds, `__proto__` included. */
const ruleOf = (name) => (Object.hasOwn(RULES, name) ? RULES[name] : undefined);

// EXTERNAL MODULE: ./lib/engine/element.js
var engine_element = __nccwpck_require__(1458);
// EXTERNAL MODULE: ./lib/engine/policy/document.js
var policy_document = __nccwpck_require__(8564);
;// CONCATENATED MODULE: ./lib/engine/statement.js







/** Reads a document at a place. */
const documentAt = (at, json, kind) => ({
    at,
    policy: (0,policy_document/* readPolicy */.T)(json),
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
        parts.push((0,engine_element/* judgePrincipal */.Cn)(at, s, r, only));
    if (d.kind === 'resource-control' && s.principals?.every((p) => p.value !== '*'))
        parts.push((0,engine_element/* judgePrincipal */.Cn)(at, s, r, only));
    parts.push((0,engine_element/* judgeAction */.Cj)(at, s, action));
    if (d.kind === 'identity')
        parts.push((0,engine_element/* judgeResource */.eE)(at, s, r, d.policy.variables ? fact : undefined));
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
        values.some((v) => /:role\/.+\//.test(v) && (0,pattern/* matchesPattern */.MT)({ text: v.slice(v.lastIndexOf('/') + 1) }, name))
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
var gate = __nccwpck_require__(9574);
;// CONCATENATED MODULE: ./lib/engine/gates/trustPolicy.js



const AT = '/target/trustPolicy';
/**
 * Whether the role's trust policy allows the assumption, and with it every action that the request needs: even inside one
 * account a trust policy must allow explicitly (IAM User Guide, "How AWS enforcement code logic evaluates requests").
 */
const trustPolicy = {
    id: 'trust-policy',
    at: AT,
    judge: (r) => (0,engine_judgement/* all */.Q7)(AT, [roleExists(r), ...granted(r)]),
};
const notRead = (r) => (0,gate/* unseen */.nv)(AT, 'allows', 'trust-policy', r.actions, {
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
    const document = documentAt(AT, json, 'trust');
    return r.actions.flatMap((action) => [allows(document, r, action, only), doesNotDeny(document, r, action)]);
}
/** What the trust policy asks of a request before it grants it, its denials aside. */
function granting(r) {
    const { trustPolicy: json } = r.kase.target;
    if (json === undefined)
        return [];
    const document = documentAt(AT, json, 'trust');
    return r.actions.map((action) => allows(document, r, action));
}
/** Whether the trust policy allows the request through an entry that matches in one of these ways. */
const trustsAs = (r, ...ways) => (0,engine_judgement/* all */.Q7)(AT, granted(r, (m) => ways.includes(m))).truth;

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
        : (0,engine_judgement/* all */.Q7)('/source', [notRoot(r), ...r.actions.flatMap((a) => judgeAction(r, a))]),
};
const notRoot = (r) => (0,gate/* compared */.mU)('/source/caller/arn', 'is not the root user', 'root-user', [], r.caller
    ? { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }
    : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller', presumed: true } }, r.caller ? r.caller.kind !== 'account' : 'unknown');
function judgeAction(r, action) {
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

// EXTERNAL MODULE: ./lib/engine/gates/request.js
var request = __nccwpck_require__(964);
;// CONCATENATED MODULE: ./lib/engine/gates/session.js


const session_AT = '/workflow/inputs/duration-seconds';
/** AWS's default, and the longest a session of a chained role may last (IAM User Guide, "Role chaining"). */
const HOUR = 3600;
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
    const seconds = given ?? HOUR;
    const max = r.kase.target.role?.['max-session-duration'];
    const actual = { is: 'present', values: [String(seconds)], from: session_AT };
    // No role has a maximum below one hour.
    if (max === undefined && seconds <= HOUR)
        return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(HOUR)], actual, true);
    if (max === undefined)
        return (0,gate/* unseen */.nv)(session_AT, 'at most', 'max-session-duration', [], (0,gate/* presumed */.qO)('the maximum session duration of the role', 'it was not read', 'role'));
    return (0,gate/* compared */.mU)(session_AT, 'at most', 'max-session-duration', [String(max)], actual, seconds <= max);
}
function chaining(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'];
    if (r.caller?.kind === 'session' && typeof seconds === 'number')
        return (0,gate/* compared */.mU)(session_AT, 'at most', 'chaining-limit', [String(HOUR)], { is: 'present', values: [String(seconds)], from: session_AT }, seconds <= HOUR);
    return (0,gate/* unseen */.nv)(session_AT, 'at most', 'chaining-limit', [String(HOUR)], (0,gate/* presumed */.qO)('whether the role is reached by chaining', 'the caller or the duration was not given', 'caller'));
}
const packed = () => (0,gate/* unseen */.nv)('/workflow/inputs/tags', 'fit', 'packed-size', [], (0,gate/* presumed */.qO)('the packed size of session tags and session policies', 'only AWS computes it', 'aws'));

;// CONCATENATED MODULE: ./lib/engine/gates/token.js



/** Whether the job can have a token at all, and whether the token lets this role be assumed (docs.github.com "OpenID Connect reference"). */
const token = {
    id: 'token',
    at: '/workflow/job',
    judge: (r) => (0,engine_judgement/* all */.Q7)('/workflow/job', r.api === 'AssumeRole' ? [] : judgeToken(r)),
};
function judgeToken(r) {
    const first = offered(r);
    // A token that is not given has no age.
    return first.truth === 'false' ? [first] : [first, ...rolesClaim(r), notExpired(r)];
}
function offered(r) {
    const job = r.kase.workflow.job ?? {};
    const at = '/workflow/job/permission';
    if (r.kase.workflow.claims || job['id-token'] === 'offered')
        return (0,gate/* compared */.mU)(at, 'grants', 'id-token', ['write'], { is: 'present', values: ['write'], from: at }, true);
    if (job['id-token'] === 'withheld' || isFromFork(job))
        return (0,gate/* compared */.mU)(at, 'grants', 'id-token', ['write'], permissionFact(job), false);
    if (job.permission)
        return (0,gate/* compared */.mU)(at, 'grants', 'id-token', ['write'], permissionFact(job), job.permission.value === 'write-all' ? 'unknown' : job.permission.value === 'write');
    return (0,gate/* unseen */.nv)(at, 'grants', 'id-token', ['write'], (0,gate/* presumed */.qO)('the permission `id-token: write` of the job', 'it was not given', 'job'));
}
/** GitHub gives a pull request from a fork no token, whatever the workflow says; `pull_request_target` runs in the base. */
const isFromFork = (job) => job.fork === true && /^pull_request(_review(_comment)?)?$/.test(job.event ?? '');
const permissionFact = (job) => {
    const value = job.permission?.value;
    return value
        ? { is: 'present', values: [value], from: '/workflow/job/permission' }
        : { is: 'absent', from: '/workflow/job/permission' };
};
/** STS enforces the claim before the trust policy when a token has it. */
function rolesClaim(r) {
    const roles = (0,engine_claims/* claim */.B7)(r.kase, 'https://aws.amazon.com/roles');
    if (typeof roles !== 'object' || !r.roleArn)
        return [];
    const at = '/workflow/claims/https:~1~1aws.amazon.com~1roles';
    return [
        (0,gate/* compared */.mU)(at, 'lists', 'roles-claim', roles.values, { is: 'present', values: [r.roleArn], from: '/workflow/inputs/role-arn' }, roles.values.includes(r.roleArn)),
    ];
}
const notExpired = (r) => {
    const exp = (0,engine_claims/* claim */.B7)(r.kase, 'exp');
    return (0,gate/* unseen */.nv)('/workflow/claims/exp', 'not expired', 'token-expiry', typeof exp === 'object' ? exp.values : [], (0,gate/* presumed */.qO)('the age of the token', 'it depends on when the request is made', 'token'));
};

;// CONCATENATED MODULE: ./lib/engine/gates/index.js







/** The points of refusal, in the order in which a request comes to them. */
const gates = [token, request/* request */.Em, provider, trustPolicy, identityPolicy, organization_organization, session];

// EXTERNAL MODULE: ./lib/engine/request.js
var engine_request = __nccwpck_require__(9471);
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

// EXTERNAL MODULE: ./lib/engine/principal.js
var principal = __nccwpck_require__(6128);
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
const namesProvider = (entry) => entry.includes(':oidc-provider/') || principal/* BUILT_IN_PROVIDERS */.w_.includes(entry);
const namesCaller = (entry) => /^(\d{12}|\*|A(IDA|ROA)[A-Z0-9]+)$/.test(entry) || (/^arn:/.test(entry) && !/:(oidc|saml)-provider\//.test(entry));

// EXTERNAL MODULE: ./lib/engine/edit.js
var edit = __nccwpck_require__(8536);
;// CONCATENATED MODULE: ./lib/engine/other.js



/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
const trusts = (kase) => (0,engine_judgement/* presuming */.X2)((0,engine_judgement/* all */.Q7)('/target/trustPolicy', granted((0,engine_request/* requestOf */.f)(kase)))).truth;

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __nccwpck_require__(8790);
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
                .flatMap((edits) => expected.slice(0, 4).map((v) => [...edits, { op: 'add', path: from, value: (0,pattern/* instanceOf */.hR)(v) }]))
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

;// CONCATENATED MODULE: ./lib/engine/settle.js


/**
 * The case with what its answer and its other facts already say written down where the laws look for it: the call, the role,
 * the caller, and the actions that AWS was seen to check. Stated facts always win.
 */
function settle(kase) {
    const { inputs } = kase.workflow;
    const said = kase.answer?.message ?? '';
    const api = inputs.api ?? apiOf(kase, said);
    const roleArn = inputs['role-arn'] ?? kase.target.role?.arn ?? roleNamedBy(said);
    const caller = kase.source.caller?.arn ? undefined : callerNamedBy(said);
    const also = ['sts:TagSession', 'sts:SetSourceIdentity'].filter((a) => said.includes(a));
    return {
        ...kase,
        workflow: {
            ...kase.workflow,
            inputs: {
                ...inputs,
                ...(api ? { api } : {}),
                ...(roleArn ? { 'role-arn': roleArn } : {}),
                ...(also.length > 0 ? { 'also-checked': [...new Set([...(inputs['also-checked'] ?? []), ...also])] } : {}),
            },
        },
        source: caller ? { ...kase.source, caller: { ...kase.source.caller, arn: caller } } : kase.source,
    };
}
/** Which call it is, by the answer's own word, the token, or the caller. */
function apiOf(kase, said) {
    if (said.includes('AssumeRoleWithWebIdentity'))
        return 'AssumeRoleWithWebIdentity';
    if (/sts:AssumeRole\b|\bAssumeRole operation|STS: AssumeRole,|role chaining/.test(said))
        return 'AssumeRole';
    if (kase.source.caller || callerNamedBy(said))
        return 'AssumeRole';
    return (0,engine_claims/* claimsOf */.ds)(kase) ||
        kase.target.oidcProvider ||
        /identity token|OpenIDConnect|identity provider|id[-_ ]token/i.test(said)
        ? 'AssumeRoleWithWebIdentity'
        : undefined;
}
// An ARN in which an account was blanked out is no ARN; it tells nothing that could be compared.
const whole = (arn) => arn && (0,engine_arn/* parsePrincipalArn */.P3)(arn) && /:\d{12}:/.test(arn) && !/\*{3}|…/.test(arn) ? arn : undefined;
/** The role ARN that an AWS message names after `on resource:`. */
const roleNamedBy = (message) => whole(/on\s+resource:\s+(arn:[^\s,;"'`]+)/.exec(message)?.[1]?.replace(/[.)]+$/, ''));
/** The caller ARN that an AWS message names after `User:`. */
const callerNamedBy = (message) => whole(/User:\s+(arn:[^\s,;"'`]+)/.exec(message)?.[1]);

;// CONCATENATED MODULE: ./lib/engine/diagnose.js









/** Explains a case. Pure and total; costs a few milliseconds, bounded for hostile policies by caps that it reports. */
function diagnose(given, causes) {
    const kase = settle(given);
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
        return { ...base, kind: 'narrowed', ...narrow(kase, openPart(together(spoken)), causes, refused) };
    return refused
        ? { ...base, kind: 'unexplained', ...narrow(kase, together(spoken), causes, false) }
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
const together = (gates) => (0,engine_judgement/* all */.Q7)('/target', gates.map((g) => g.judgement));
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


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply),
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8841);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8211);


/** The sides that have to act for these edits, in the order they first appear. */
const sidesOf = (edits) => [...new Set(edits.map((e) => (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(e.path)))];
/**
 * The case with the edits made; the case itself is not touched.
 * Three things follow an edit. A document that was edited loses its text, which no longer says what stands there. Claims that
 * were observed stay only while the job and the repository are what they were: an edit there derives them anew. What AWS was seen to check because of
 * an input is forgotten with that input.
 */
function apply(kase, edits) {
    const edited = edits.reduce((doc, e) => put(doc, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(e.path), e), kase);
    const stale = Object.keys(kase.written ?? {}).filter((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`)));
    const fresh = forget(edits.some((e) => DERIVES_CLAIMS.test(e.path)) ? (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .rederive */ .BR)(kase, edited) : edited, edits);
    if (stale.length === 0)
        return fresh;
    const written = Object.fromEntries(Object.entries(kase.written ?? {}).filter(([p]) => !stale.includes(p)));
    return { ...fresh, written };
}
const DERIVES_CLAIMS = /^\/workflow\/(job|repository|inputs\/audience)(\/|$)/;
/** An action that AWS was seen to check because of an input is no longer known to be checked once that input is edited. */
function forget(kase, edits) {
    const { 'also-checked': seen, ...inputs } = kase.workflow.inputs;
    if (!seen)
        return kase;
    const gone = edits.flatMap((e) => CHECKED_FOR[e.path] ?? []);
    const left = seen.filter((a) => !gone.includes(a));
    return {
        ...kase,
        workflow: { ...kase.workflow, inputs: left.length > 0 ? { ...inputs, 'also-checked': left } : inputs },
    };
}
const CHECKED_FOR = {
    '/workflow/inputs/tags': 'sts:TagSession',
    '/workflow/inputs/source-identity': 'sts:SetSourceIdentity',
};
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


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ judgeAction),
/* harmony export */   Cn: () => (/* binding */ judgePrincipal),
/* harmony export */   Z5: () => (/* binding */ principalFact),
/* harmony export */   eE: () => (/* binding */ judgeResource)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3510);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3484);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8211);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6128);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2575);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8311);






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
            at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, s.notPrincipal ? 'NotPrincipal' : 'Principal'),
            expected: [],
            actual,
            truth: 'unknown',
        };
    const matches = entries.map((e) => (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPrincipal */ .IT)(e, r));
    const counted = only ? matches.map((m) => (m === 'unknown' || only(m) ? m : 'none')) : matches;
    return {
        ...base,
        at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, 'Principal'),
        expected: entries.map((e) => e.value),
        actual,
        truth: (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(counted.map((m) => MATCHES[m])),
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
    const covered = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .coversAction */ .D)(patterns, action);
    const name = negated ? 'NotAction' : 'Action';
    return {
        kind: 'comparison',
        at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, name),
        test: name,
        key: action,
        expected: patterns,
        actual: { is: 'present', values: [action], from: '/workflow/inputs/api' },
        truth: s.action ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(covered !== negated) : 'unknown',
    };
}
/** Whether the statement's Resource or NotResource covers the role. */
function judgeResource(at, s, r, variables) {
    const { negated = false, patterns = [] } = s.resource ?? {};
    const name = negated ? 'NotResource' : 'Resource';
    const base = { kind: 'comparison', at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, name), test: name, key: 'resource', expected: patterns };
    const role = r.roleArn;
    if (!s.resource || !role)
        return {
            ...base,
            actual: { is: 'unknown', gap: { what: 'the role ARN', why: 'it was not given', from: 'request' } },
            truth: patterns.includes('*') ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(!negated) : 'unknown',
        };
    const hit = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(patterns.map((p) => {
        const resolved = variables ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveVariables */ .C)(p, variables) : { pattern: { text: p } };
        return resolved === 'unknown'
            ? 'unknown'
            : resolved === 'none'
                ? 'false'
                : (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPattern */ .MT)(resolved.pattern, role));
    }));
    return {
        ...base,
        actual: { is: 'present', values: [role], from: '/workflow/inputs/role-arn' },
        truth: negated ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(hit) : hit,
    };
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   qO: () => (/* binding */ presumed)
/* harmony export */ });
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2575);

/** A comparison whose fact is known. */
const compared = (at, test, key, expected, actual, holds) => ({
    kind: 'comparison',
    at,
    test,
    key,
    expected,
    actual,
    truth: typeof holds === 'boolean' ? (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(holds) : holds,
});
/** A comparison whose fact is not known. */
const unseen = (at, test, key, expected, gap) => ({
    kind: 'comparison',
    at,
    test,
    key,
    expected,
    actual: { is: 'unknown', gap, from: at },
    truth: 'unknown',
});
/** A gap that can only refuse and mostly is not there: taken to pass until AWS refuses, and named as not seen. */
const presumed = (what, why, from) => ({ what, why, from, presumed: true });


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ EXTERNAL_ID),
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   GW: () => (/* binding */ isRoleArn),
/* harmony export */   z0: () => (/* binding */ SESSION_NAME)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8973);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5965);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9574);



/**
 * Whether STS takes the request for well formed and the credentials for good, which it checks before any policy.
 * Limits: AWS STS API Reference, AssumeRole and AssumeRoleWithWebIdentity.
 */
const request = {
    id: 'request',
    at: '/workflow/inputs',
    judge: (r) => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)('/workflow/inputs', [
        ...roleArn(r),
        ...allowedAccount(r),
        ...texts(r),
        ...duration(r),
        ...tags(r),
        ...credentials(r),
        region(r),
    ]),
};
/** What STS takes for a session name, 2 to 64 characters. */
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
/** What STS takes for an external ID, 2 to 1,224 characters. */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
function roleArn(r) {
    if (r.roleArn === undefined)
        return [];
    const at = '/workflow/inputs/role-arn';
    const actual = { is: 'present', values: [r.roleArn], from: at };
    const shape = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'is a role ARN', 'role-arn', ['arn:PARTITION:iam::ACCOUNT:role/NAME'], actual, isBlanked(r.roleArn) ? 'unknown' : isRoleArn(r.roleArn));
    const { region } = r.kase.workflow.inputs;
    const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrincipalArn */ .P3)(r.roleArn)?.partition;
    if (!region || !partition)
        return [shape];
    const wanted = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOfRegion */ .cn)(region);
    return [
        shape,
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'is of the partition', 'partition', [wanted], { is: 'present', values: [partition], from: at }, partition === wanted),
    ];
}
// Logs and threads blank out accounts; what stood there may well have been right.
const isBlanked = (arn) => /\*{3}|[<‹]|x{4,}/i.test(arn);
function allowedAccount(r) {
    const allowed = r.kase.workflow.inputs['allowed-account-ids'] ?? [];
    const at = '/workflow/inputs/role-arn';
    if (!r.role || allowed.length === 0)
        return [];
    const actual = { is: 'present', values: [r.role.account], from: at };
    return [
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'is in an allowed account', 'allowed-account', allowed, actual, allowed.includes(r.role.account)),
    ];
}
/** Whether a text is the ARN of an IAM role, to the letter. */
const isRoleArn = (text) => /^arn:[a-z-]+:iam::\d{12}:role\/([!-~]+\/)?[\w+=,.@-]{1,64}$/.test(text);
function texts(r) {
    const { inputs } = r.kase.workflow;
    const check = (name, pattern, allowed) => {
        const value = inputs[name];
        const at = `/workflow/inputs/${name}`;
        return value === undefined || value === null || value === ''
            ? []
            : [(0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'matches', name, [allowed], { is: 'present', values: [value], from: at }, pattern.test(value))];
    };
    return [
        ...check('session-name', SESSION_NAME, '[\\w+=,.@-]{2,64}'),
        ...(r.api === 'AssumeRole' ? check('external-id', EXTERNAL_ID, '[\\w+=,.@:\\/-]{2,1224}') : []),
        ...check('source-identity', /^(?!aws:)[\w+=,.@-]{2,64}$/, '[\\w+=,.@-]{2,64}'),
    ];
}
function duration(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'];
    const at = '/workflow/inputs/duration-seconds';
    if (seconds === undefined || seconds === null)
        return [];
    const actual = { is: 'present', values: [String(seconds)], from: at };
    return [(0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'is between', 'duration-seconds', ['900', '43200'], actual, seconds >= 900 && seconds <= 43200)];
}
function tags(r) {
    const at = '/workflow/inputs/tags';
    const entries = Object.entries(r.kase.workflow.inputs.tags ?? {});
    if (entries.length === 0)
        return [];
    const keys = entries.map(([k]) => k.toLowerCase());
    const fine = entries.length <= 50 &&
        new Set(keys).size === keys.length &&
        entries.every(([k, v]) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(k) && /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(v));
    return [
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .compared */ .mU)(at, 'are session tags', 'tags', ['at most 50, keys of 1 to 128 and values of up to 256 letters, digits, spaces and _.:/=+-@, no key twice'], { is: 'present', values: entries.map(([k]) => k), from: at }, fine),
    ];
}
const credentials = (r) => r.api === 'AssumeRole'
    ? [
        (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('/source/caller/credentials', 'are accepted', 'credentials', [], (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .presumed */ .qO)('whether AWS accepts the credentials', 'no call was made with them', 'aws')),
    ]
    : [];
const region = (r) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('/target/region', 'is active', 'sts-region', r.kase.workflow.inputs.region ? [r.kase.workflow.inputs.region] : [], (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .presumed */ .qO)('whether STS is active in the Region for that account', 'no call was made there', 'aws'));


/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eq: () => (/* binding */ issuerOfServer),
/* harmony export */   gK: () => (/* binding */ exposedClaims),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* unused harmony export isGithubIssuer */
/** The issuer of github.com's tokens, as IAM writes it: without the scheme. */
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
/** The issuer of a GitHub server: github.com, `SUBDOMAIN.ghe.com`, or GitHub Enterprise Server (docs.github.com "OpenID Connect reference"). */
function issuerOfServer(server) {
    const host = server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    if (host === 'github.com')
        return GITHUB_ISSUER;
    return host.endsWith('.ghe.com') ? `token.actions.${host}` : `${host}/_services/token`;
}
/** Whether an issuer is one of GitHub's hosted ones, for which AWS exposes more claims than the standard ones. */
const isGithubIssuer = (issuer) => issuer === GITHUB_ISSUER ||
    issuer.startsWith(`${GITHUB_ISSUER}/`) ||
    /^token\.actions\.[^./]+\.ghe\.com(\/|$)/.test(issuer);
// Claims that AWS makes condition keys of (Service Authorization Reference for AWS STS; IAM User Guide, "Available keys for
// AWS OIDC federation"). Every other claim is left out of the request, so a condition on it sees nothing.
const STANDARD = ['amr', 'aud', 'email', 'oaud', 'sub'];
const GITHUB = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
const GITLAB = [
    'namespace_id',
    'pipeline_source',
    'project_id',
    'ref_protected',
    'runner_environment',
    'user_access_level',
    'user_email',
    'user_id',
    'user_login',
];
const BUILDKITE = [
    'build_branch',
    'cluster_id',
    'cluster_name',
    'organization_id',
    'organization_slug',
    'pipeline_id',
    'pipeline_slug',
];
/** The claims of an issuer that AWS exposes as condition keys, or undefined when that is not known for this issuer. */
function exposedClaims(issuer) {
    const host = issuer.toLowerCase();
    if (isGithubIssuer(host))
        return [...STANDARD, ...GITHUB];
    if (host === 'gitlab.com')
        return [...STANDARD, ...GITLAB];
    if (/^agent\.([^./]+\.)?buildkite\.(com|dev|site)$/.test(host))
        return [...STANDARD, ...BUILDKITE];
    if (host.startsWith('oidc.circleci.com/org/'))
        return [...STANDARD, 'oidc.circleci.com/project-id'];
    if (host === 'accounts.google.com')
        return [...STANDARD, 'google/organization_number'];
    if (/^idcs-.*\.identity\.oraclecloud\.com$/.test(host))
        return [...STANDARD, 'rpst_id'];
    return STANDARD;
}


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   X2: () => (/* binding */ presuming),
/* harmony export */   aq: () => (/* binding */ rebuild),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   lU: () => (/* binding */ comparisons)
/* harmony export */ });
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2575);

// The only ways to build a judgement: its truth always follows from its parts.
/** True when every part is. */
const all = (at, parts) => ({
    kind: 'all',
    at,
    parts,
    truth: (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .every */ .Si)(parts.map((p) => p.truth)),
});
/** True when some part is. */
const any = (at, parts) => ({
    kind: 'any',
    at,
    parts,
    truth: (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(parts.map((p) => p.truth)),
});
/** True when no part is. */
const none = (at, parts) => {
    const part = any(at, parts);
    return { kind: 'not', at, part, truth: (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(part.truth) };
};
/** What AWS was seen to decide settles what could not be told; it never overrules what was worked out. */
const observed = (part, seen) => ({
    kind: 'observed',
    at: part.at,
    part,
    seen,
    truth: part.truth === 'unknown' ? seen : part.truth,
});
/** The same tree with every comparison passed through `change`, and all truths worked out again. */
function rebuild(j, change) {
    switch (j.kind) {
        case 'comparison':
            return change(j);
        case 'not': {
            const part = rebuild(j.part, change);
            return { ...j, part, truth: (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(part.truth) };
        }
        case 'observed':
            return observed(rebuild(j.part, change), j.seen);
        case 'all':
            return all(j.at, j.parts.map((p) => rebuild(p, change)));
        case 'any':
            return any(j.at, j.parts.map((p) => rebuild(p, change)));
    }
}
/** Every comparison of a tree, in order. */
function comparisons(j) {
    switch (j.kind) {
        case 'comparison':
            return [j];
        case 'not':
        case 'observed':
            return comparisons(j.part);
        default:
            return j.parts.flatMap(comparisons);
    }
}
/** The tree as it stands if what is presumed to pass does pass (see {@link Gap}). */
const presuming = (j) => rebuild(j, (c) => c.truth === 'unknown' && c.actual.is === 'unknown' && c.actual.gap.presumed ? { ...c, truth: 'true' } : c);


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseTest)
});

// UNUSED EXPORTS: operators

// EXTERNAL MODULE: ./lib/engine/pattern.js
var pattern = __nccwpck_require__(3484);
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
        out.push((0,pattern/* slicePattern */.vt)(p, from, colon));
        from = colon + 1;
    }
    return [...out, (0,pattern/* slicePattern */.vt)(p, from, p.text.length)];
}
function matchesArn(expected, actual) {
    const wanted = parts(expected);
    const given = parts({ text: actual });
    if (!wanted || !given)
        return;
    // Part by part, so that a wildcard in one of the first five parts cannot swallow a colon.
    return wanted.every((w, i) => (0,pattern/* matchesPattern */.MT)(w, given[i]?.text ?? ''));
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
    matches: pattern/* matchesPattern */.MT,
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


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   vt: () => (/* binding */ slicePattern)
/* harmony export */ });
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


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The side that owns what the pointer names: not an opinion, the first token of the path. */
const sideOf = (p) => tokens(p)[0];
/** The reference tokens of a pointer, unescaped (RFC 6901, section 4). */
const tokens = (p) => p === ''
    ? []
    : p
        .slice(1)
        .split('/')
        .map((t) => t.replaceAll('~1', '/').replaceAll('~0', '~'));
/** A pointer one or more tokens deeper, each token escaped. */
const below = (p, ...names) => `${p}${names.map((n) => `/${escapeToken(String(n))}`).join('')}`;
const escapeToken = (t) => t.includes('~') || t.includes('/') ? t.replaceAll('~', '~0').replaceAll('/', '~1') : t;
/** What the pointer names in a document, or undefined when there is no such place. */
function at(doc, pointer) {
    let value = doc;
    for (const t of tokens(pointer)) {
        if (value === null || typeof value !== 'object')
            return undefined;
        value = Array.isArray(value)
            ? value[Number(t)]
            : Object.hasOwn(value, t)
                ? value[t]
                : undefined;
    }
    return value;
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
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


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
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


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ matchPrincipal),
/* harmony export */   _T: () => (/* binding */ UNIQUE_ID),
/* harmony export */   w_: () => (/* binding */ BUILT_IN_PROVIDERS)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8973);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8841);


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
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(value);
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
const unlessClaims = (r) => ((0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(r.kase) ? 'provider' : 'unknown');
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
    const named = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(value);
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


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8973);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8841);


/** Reads the request out of a case that was settled (see `settle`). */
function requestOf(kase) {
    const { api, 'role-arn': roleArn } = kase.workflow.inputs;
    const parsed = roleArn ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(roleArn) : undefined;
    const role = parsed?.kind === 'role' ? parsed : undefined;
    const arn = kase.source.caller?.arn;
    const caller = arn ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(arn) : undefined;
    return {
        kase,
        api,
        actions: actionsOf(kase, api),
        roleArn: roleArn ?? undefined,
        role,
        caller,
        issuer: api === 'AssumeRole' ? undefined : (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .issuerOf */ .xD)(kase),
        sameAccount: caller && role ? caller.account === role.account && caller.partition === role.partition : undefined,
    };
}
/**
 * The actions that AWS checks together with the assumption: tags need `sts:TagSession`, a source identity needs
 * `sts:SetSourceIdentity` (IAM User Guide, "Pass session tags in AWS STS", "Monitor and control actions taken with assumed
 * roles").
 */
function actionsOf(kase, api) {
    const { inputs } = kase.workflow;
    const seen = inputs['also-checked'] ?? [];
    const web = api === 'AssumeRoleWithWebIdentity';
    const tagged = web
        ? typeof (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B7)(kase, 'https://aws.amazon.com/tags') === 'object'
        : Object.keys(inputs.tags ?? {}).length > 0;
    const identified = web
        ? typeof (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B7)(kase, 'https://aws.amazon.com/source_identity') === 'object'
        : !!(inputs['source-identity'] ?? kase.source.caller?.['source-identity']);
    return [
        `sts:${api ?? 'AssumeRole'}`,
        ...(tagged || seen.includes('sts:TagSession') ? ['sts:TagSession'] : []),
        ...(identified || seen.includes('sts:SetSourceIdentity') ? ['sts:SetSourceIdentity'] : []),
    ];
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ subjectPrefix),
/* harmony export */   Ci: () => (/* binding */ parseSubject),
/* harmony export */   Mb: () => (/* binding */ contextOfJob),
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   QK: () => (/* binding */ formatSubject),
/* harmony export */   SD: () => (/* binding */ contextKind)
/* harmony export */ });
/** Reads a default subject; undefined for a custom template without the repository in front, and for other issuers. */
function parseSubject(sub) {
    const m = /^repo:([^/:@]+)(?:@([^/:@]+))?\/([^/:@]+)(?:@([^/:@]+))?(?::([\s\S]*))?$/.exec(sub);
    if (!m)
        return;
    const [, owner = '', ownerId, repo = '', repoId, context = ''] = m;
    return { owner, ...(ownerId ? { ownerId } : {}), repo, ...(repoId ? { repoId } : {}), context };
}
/** The subject as text again. */
const formatSubject = (s) => `repo:${s.owner}${s.ownerId ? `@${s.ownerId}` : ''}/${s.repo}${s.repoId ? `@${s.repoId}` : ''}:${s.context}`;
/**
 * The kind of a subject's context, by the prefix that GitHub gives it. A value's own colon is escaped, so a further one belongs
 * to a custom template or to nothing that GitHub issues.
 */
const contextKind = (context) => context === 'pull_request'
    ? 'pull_request'
    : context.indexOf(':') !== context.lastIndexOf(':')
        ? 'other'
        : context.startsWith('environment:')
            ? 'environment'
            : context.startsWith('ref:refs/heads/')
                ? 'branch'
                : context.startsWith('ref:refs/tags/')
                    ? 'tag'
                    : context.startsWith('ref:refs/')
                        ? 'ref'
                        : 'other';
/** GitHub writes a colon inside a value as `%3A`; nothing else is escaped. */
const escapeValue = (value) => value.replaceAll(':', '%3A');
/**
 * The context of the subject that this job gets: its environment before all else, then `pull_request`, then its ref.
 * Undefined when what decides is not known.
 */
function contextOfJob(job) {
    if (job.environment === undefined)
        return;
    if (job.environment !== null && job.environment !== '')
        return `environment:${escapeValue(job.environment)}`;
    if (job.event === undefined)
        return;
    if (job.event === 'pull_request')
        return 'pull_request';
    // `pull_request_target` and the rest run on a ref of the repository itself.
    return job.ref ? `ref:${escapeValue(job.ref)}` : undefined;
}
/** The part in front of the context: GitHub's own word for it when it was asked, else put together from the names and ids. */
function subjectPrefix(r) {
    if (r['subject-prefix'])
        return r['subject-prefix'];
    if (!r.owner || !r.name)
        return;
    if (!r.immutable)
        return `repo:${r.owner}/${r.name}`;
    return r['owner-id'] && r.id ? `repo:${r.owner}@${r['owner-id']}/${r.name}@${r.id}` : undefined;
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/** The truth of a plain yes or no. */
const truthOf = (b) => (b ? 'true' : 'false');
/** Kleene negation: unknown stays unknown. */
const not = (t) => (t === 'true' ? 'false' : t === 'false' ? 'true' : 'unknown');
/** Kleene conjunction: one false decides, of nothing it is true. */
const every = (ts) => ts.includes('false') ? 'false' : ts.includes('unknown') ? 'unknown' : 'true';
/** Kleene disjunction: one true decides, of nothing it is false. */
const some = (ts) => ts.includes('true') ? 'true' : ts.includes('unknown') ? 'unknown' : 'false';


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveVariables)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3484);

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
        if (inner !== found.value && wildcards && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(found.value))
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


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ withEvent)
});

// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __nccwpck_require__(6579);
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
    const answer = answerIn(e);
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
function answerIn(e) {
    const [code, message, id] = [cloudTrailEvent_text(e.errorCode), cloudTrailEvent_text(e.errorMessage), cloudTrailEvent_text(e.requestID)];
    if (code === undefined && message === undefined)
        return undefined;
    return { from: 'sts', message: message ?? code ?? '', ...(code ? { code } : {}), ...(id ? { 'request-id': id } : {}) };
}
const membersOf = (json) => json !== null && typeof json === 'object' && !Array.isArray(json) ? json : {};
const cloudTrailEvent_text = (json) => typeof json === 'string' && json !== '' ? json : undefined;
const clean = (o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));

// EXTERNAL MODULE: ./lib/explain/files.js
var files = __nccwpck_require__(7868);
// EXTERNAL MODULE: ./lib/explain/usage.js
var usage = __nccwpck_require__(7812);
;// CONCATENATED MODULE: ./lib/explain/cloudtrailEvent.js




const OPTION = '--cloudtrail-event';
/**
 * The case with what CloudTrail recorded of the call; facts that were given otherwise stay. FILE holds one event as the
 * console shows it, a log file (`Records`), what `aws cloudtrail lookup-events` prints (`Events`), or events as text.
 */
function withEvent(kase, path) {
    if (path === undefined)
        return kase;
    const call = readCall(path);
    const { inputs } = kase.workflow;
    const { claims } = kase.workflow;
    const seen = claims ?? (kase.workflow.repository === undefined ? claimsIn(call) : undefined);
    return {
        ...kase,
        workflow: { ...kase.workflow, inputs: { ...inputsIn(call), ...inputs }, ...(seen ? { claims: seen } : {}) },
        source: { ...(call.caller ? { caller: { arn: call.caller } } : {}), ...kase.source },
        ...(kase.answer || call.answer ? { answer: kase.answer ?? call.answer } : {}),
    };
}
/** The event: of several the first that was denied. */
function readCall(path) {
    const { name, text } = (0,files/* readText */.yR)(OPTION, path);
    const calls = eventsIn(text).flatMap((event) => readEvent(event) ?? []);
    const call = calls.find((c) => c.answer !== undefined) ?? calls[0];
    if (call)
        return call;
    throw new usage/* UsageError */.e(`${OPTION}: ${name}:1:1: expected an event of CloudTrail for \`AssumeRole\` or \`AssumeRoleWithWebIdentity\`, found ${eventsIn(text).length > 0 ? 'other events' : 'no event'}`);
}
/** `lookup-events --output text` puts a tab or a line feed between the events, each of which is JSON. */
function eventsIn(text) {
    const whole = parse(text);
    if (whole === undefined)
        return text
            .split(/[\t\r\n]+/)
            .map((part) => parse(part))
            .filter((event) => event !== undefined);
    return unwrap(whole);
}
function unwrap(json) {
    if (Array.isArray(json))
        return json.flatMap(unwrap);
    if (typeof json === 'string')
        return [parse(json) ?? json];
    if (json === null || typeof json !== 'object')
        return [];
    const { Records, Events, CloudTrailEvent } = json;
    const inner = Records ?? Events ?? CloudTrailEvent;
    return inner === undefined ? [json] : unwrap(inner);
}
function parse(text) {
    const read = (0,json/* readJson */.Vh)(text);
    return 'node' in read ? (0,json/* jsonOf */.o_)(read.node) : undefined;
}
const inputsIn = (call) => {
    const { api, roleArn, sessionName, externalId, durationSeconds, region } = call;
    const values = {
        api,
        'role-arn': roleArn,
        'session-name': sessionName,
        'external-id': externalId,
        'duration-seconds': durationSeconds,
        region,
    };
    return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined));
};
/** The subject is what AWS saw; of the other claims an event tells little, and the rest stays unknown. */
function claimsIn({ subject, issuer, audience }) {
    if (subject === undefined)
        return undefined;
    return {
        sub: subject,
        ...(issuer ? { iss: `https://${issuer}` } : {}),
        ...(audience ? { aud: audience } : {}),
    };
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ caseOfOptions),
  x: () => (/* binding */ one)
});

// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __nccwpck_require__(8973);
// EXTERNAL MODULE: ./lib/engine/gates/request.js
var request = __nccwpck_require__(964);
// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __nccwpck_require__(6579);
// EXTERNAL MODULE: ./lib/explain/files.js
var files = __nccwpck_require__(7868);
// EXTERNAL MODULE: ./lib/explain/usage.js
var usage = __nccwpck_require__(7812);
;// CONCATENATED MODULE: ./lib/explain/claimsFile.js



/**
 * The claims of a token from a file: a JSON object, or a raw JWT, which is decoded and never printed, not even in an error.
 * The signature is not checked: nothing is decided here that a forged token could gain from.
 */
function readClaims(option, path) {
    const file = (0,files/* readText */.yR)(option, path);
    const text = file.text.trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text))
        return decode(option, file.name, text);
    const { json } = (0,files/* parseText */.r4)(option, file);
    return asClaims(option, file.name, json);
}
function decode(option, name, jwt) {
    const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
    const read = (0,json/* readJson */.Vh)(payload);
    if ('error' in read)
        throw new usage/* UsageError */.e(`${option}: ${name}:1:1: looks like a token, and its payload is no JSON`);
    return asClaims(option, name, (0,json/* jsonOf */.o_)(read.node));
}
function asClaims(option, name, json) {
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new usage/* UsageError */.e(`${option}: ${name}:1:1: claims are a JSON object, found ${(0,files/* kindOf */.I)(json)}`);
    return json;
}

;// CONCATENATED MODULE: ./lib/explain/jobFacts.js


/** The facts of the job and its repository, from which GitHub's rules give the claims when there is no token at hand. */
function jobFacts(o) {
    const repository = one(o, 'repository');
    const event = one(o, 'event');
    const ref = one(o, 'ref');
    const environment = one(o, 'environment');
    if (repository === undefined && event === undefined && ref === undefined && environment === undefined)
        return {};
    const m = repository === undefined ? undefined : /^([^/\s@]+)(?:@(\d+))?\/([^/\s@]+)(?:@(\d+))?$/.exec(repository);
    if (repository !== undefined && !m)
        throw new usage/* UsageError */.e(`--repository: \`${repository}\` is not of the form OWNER/REPO, or OWNER@ID/REPO@ID`);
    const [, owner, ownerId, name, id] = m ?? [];
    return {
        job: {
            // A job whose environment is not given names none: that is how most jobs are, and the option exists to say otherwise.
            environment: environment || null,
            event: event ?? 'push',
            ...(ref === undefined ? {} : { ref: /^refs\//.test(ref) ? ref : `refs/heads/${ref}` }),
        },
        ...(owner && name
            ? { repository: { owner, name, ...(ownerId && id ? { 'owner-id': ownerId, id, immutable: true } : {}) } }
            : {}),
    };
}

;// CONCATENATED MODULE: ./lib/errortext/blockOf.js
const WITH = /\bwith\s+(?:[\w.]{1,120}\.)?provider\["([^"\n]{1,200})"\](?:\.[\w-]{1,60})?,/;
const ON = /\bon\s+(\S{1,300}\.tf(?:\.json)?)\s+line\s+(\d{1,6})(?:,?\s+in\s+([^:\n]{1,200}):?)?/;
/** The place that Terraform or OpenTofu names beneath an error: `with provider[…], on main.tf line 3, in provider "aws"`. */
function blockOf(passage) {
    const on = ON.exec(passage);
    if (!on?.[1] || !on[2])
        return;
    const provider = WITH.exec(passage)?.[1] ?? /^(?:provider|backend|resource|data|terraform)\b.*/.exec(on[3] ?? '')?.[0];
    return { provider: (provider ?? '').trim(), file: on[1], line: Number(on[2]) };
}

;// CONCATENATED MODULE: ./lib/errortext/envelope.js
// Directly in front of the words: AWS CLI and boto3; aws-sdk-go-v2; SDKs that print the name of the exception.
const CLI = /An\s+error\s+occurred\s+\(([\w.]{1,80})\)\s+when\s+calling\s+the\s+(\w{1,80})\s+operation(?:\s+\(reached\s+max\s+retries:\s+\d{1,3}\))?:\s*$/;
const GO = /operation\s+error\s+([\w ]{1,40}):\s+(\w{1,80}),\s+(?:[\s\S]{0,200}?,\s+)?https?\s+response\s+error\s+StatusCode:\s+(\d{1,3}),\s+RequestID:\s*([\w-]{0,64}),\s+(?:HostID:\s*\S{0,200},\s+)?(?:api\s+error\s+)?(?:([A-Z]\w{1,80}):\s*)?$/;
const NAMED = /(?:^|[\s.:("'])([A-Z][A-Za-z]{3,60})(?:\s\(client\))?:\s*$/;
// Behind them: aws-sdk-go v1; the Java SDKs; objects as Node prints them; JSON and XML answers.
const STATUS = /\b(?:[Ss]tatus ?[Cc]ode|httpStatusCode|HTTPStatusCode)['"]?[:=]\s*(\d{3})\b/;
const REQUEST_ID = /\b(?:[Rr]equest ?(?:id|ID|Id)|RequestId)(?:['"]?[:=]\s*['"]?|>)([0-9a-fA-F]{8}-[\w-]{4,60}|[\w-]{16,64})/;
const CODE = /\bError Code: ([A-Za-z]{3,60})|\b[Cc]ode['"]?: ['"]([A-Za-z]{3,60})['"]|<Code>([A-Za-z]{3,60})<|::Errors::([A-Za-z]{3,60})\)/;
/** Names of exceptions and words that stand where a code would and are none. */
const NO_CODE = /^(?:Error|User|Warning|Message|message|OIDC|StsException|IamException|AmazonServiceException|ServerlessError|ClientError|Uncaught|Reason|AmazonSecurityTokenServiceException|AWSSecurityTokenServiceException|AmazonClientException|WebIdentityError)$/;
/** Reads what stands right before and right after the words of AWS; nothing further away is theirs. */
function envelopeOf(before, after) {
    const near = before.slice(-700);
    const cli = CLI.exec(near);
    if (cli)
        return clean({ ...tail(after), code: cli[1], operation: cli[2] });
    const go = GO.exec(near);
    if (go)
        return clean({
            operation: go[2],
            status: Number(go[3]) || undefined,
            requestId: go[4] || undefined,
            code: go[5] ?? tail(after).code,
        });
    const named = NAMED.exec(near.slice(-100))?.[1];
    const code = named && !NO_CODE.test(named) ? named : undefined;
    const operation = /Error executing "(\w{1,60})"|when calling the (\w{1,60}) operation|\bSTS: (\w{1,60}),/.exec(near.slice(-400));
    const rest = tail(after);
    const head = /<Code>([A-Za-z]{3,60})<\/Code>\s*<Message>\s*$/.exec(near)?.[1];
    return clean({
        ...rest,
        code: code ?? head ?? rest.code,
        operation: operation?.slice(1).find((o) => o !== undefined),
    });
}
function tail(after) {
    const end = after.slice(0, 1200).search(/operation\s+error\s+\w|An\s+error\s+occurred\s+\(|\n\s*Error: /);
    const own = end < 0 ? after.slice(0, 1200) : after.slice(0, end);
    const status = STATUS.exec(own)?.[1];
    return {
        status: status === undefined ? undefined : Number(status),
        requestId: REQUEST_ID.exec(own)?.[1],
        code: CODE.exec(own)
            ?.slice(1)
            .find((c) => c !== undefined),
    };
}
const clean = (e) => Object.fromEntries(Object.entries(e).filter(([, v]) => v !== undefined));

;// CONCATENATED MODULE: ./lib/errortext/sentences.js
// A `<` may be a blank such as `<account>`; `</` ends an element of an XML answer.
const TOKEN = '(?:[^\\s,;"\'`\\\\\\])<]|<(?!/)){1,2048}';
const POLICY = 'in (?:an?|the) [\\w\\s-]{3,40}?(?:policy|boundary)(?:: arn:[^\\s,;"\'`]{1,300})?';
/** A space of the source stands for white space of any kind, so that wrapped sentences are found. */
const words = (source) => new RegExp(source.replaceAll(' ', '\\s+'), 'g');
const sts = (source, code) => ({
    says: words(source),
    about: 'assumption',
    from: 'sts',
    ...(code ? { code } : {}),
});
const github = (source) => ({ says: words(source), about: 'assumption', from: 'github' });
const local = (source, code) => ({
    says: words(source),
    about: 'credentials',
    ...(code ? { code } : {}),
});
const network = (source) => ({ says: words(source), about: 'assumption', from: 'network' });
/**
 * Sources: IAM User Guide, "Troubleshoot access denied error messages"; STS and IAM API references; actions/toolkit
 * `oidc-utils.ts`; configure-aws-credentials; aws-sdk-go-base `errors.go`; botocore `exceptions.py`; answers quoted in
 * public threads.
 */
const SENTENCES = [
    sts(`(?:User: (?<caller>${TOKEN}) )?is not authorized to perform: (?<action>[\\w-]{1,60}:\\w{1,80})(?: on resource: (?:"(?<quoted>${TOKEN})"|(?<resource>${TOKEN})))?` +
        `(?: (?:because no [a-z\\s-]{3,40}?(?:policy|policies|boundary) allows? the [\\w:-]{1,90} action|with an explicit deny(?: ${POLICY}(?: transitively through an? [\\w\\s-]{3,40}? policy)?)?))?`),
    sts('Not authorized to perform (?<action>sts:\\w{1,60})'),
    sts(`No OpenIDConnect provider found in (?:your )?account(?: for ${TOKEN})?`, 'InvalidIdentityToken'),
    sts('Incorrect token audience', 'InvalidIdentityToken'),
    sts('Couldn.t retrieve verification key from your identity provider(?:, please reference AssumeRoleWithWebIdentity documentation for requirements)?', 'InvalidIdentityToken'),
    sts('OpenIDConnect provider.s HTTPS certificate doesn.t match configured thumbprint', 'InvalidIdentityToken'),
    sts('The target role ARN is not present in the roles claim of the identity token', 'InvalidIdentityToken'),
    sts('Token expired: current date/time \\d{1,20} must be before the expiration date/time \\d{1,20}', 'ExpiredTokenException'),
    sts('Request ARN is invalid', 'ValidationError'),
    sts('The security token included in the request is invalid\\.?', 'InvalidClientTokenId'),
    sts('The security token included in the request is expired\\.?', 'ExpiredToken'),
    sts('The request signature we calculated does not match the signature you provided\\.[^\\n]{0,200}', 'SignatureDoesNotMatch'),
    sts('Signature (?:expired|not yet current): [^\\n]{1,120}', 'SignatureDoesNotMatch'),
    sts('The requested DurationSeconds exceeds the (?:MaxSessionDuration set for this role|1 hour session limit for roles assumed by role chaining)\\.?', 'ValidationError'),
    sts("(?:\\d{1,2} validation errors? detected: Value '(?<value>[^'\\n]{0,1300})' at )?'(?<parameter>[\\w.]{1,60})' failed to satisfy constraint: Member must (?:satisfy regular expression pattern: \\S{1,200}|have [a-z ]{1,60} to \\d{1,5})", 'ValidationError'),
    sts('Duplicate tag keys found\\. Please note that Tag keys are case insensitive\\.?', 'InvalidParameterValue'),
    sts('(?:The specified|One of the specified) transitive tag keys? [^\\n]{10,160}', 'InvalidParameterValue'),
    sts('Packed size of session tags consumes \\d{1,6}% of allotted space\\.?', 'PackedPolicyTooLarge'),
    sts('Roles may not be assumed by root accounts\\.?', 'AccessDenied'),
    sts('STS is not activated in this region(?: for account:\\s?\\d{12})?(?:\\. Your account administrator can activate STS in this region using the IAM Console\\.?)?', 'RegionDisabledException'),
    {
        says: words('[Ii]nvalid principal(?: in policy)?(?:: (?:"[A-Za-z]{3,20}":"[^"\\n]{1,300}"|\\S{1,300}))?'),
        about: 'trust-policy',
        code: 'MalformedPolicyDocument',
    },
    {
        says: words(`Trust policy with trusted principal ${TOKEN} must evaluate, using [\\w\\s,]{1,120}, ${TOKEN} which is not scoped to all\\.?`),
        about: 'trust-policy',
        code: 'MalformedPolicyDocument',
    },
    {
        says: words('Has prohibited field \\w{1,40}\\.?|This policy contains invalid Json'),
        about: 'trust-policy',
        code: 'MalformedPolicyDocument',
    },
    { says: words('Role with name [\\w+=,.@-]{1,64} already exists\\.?'), about: 'role', code: 'EntityAlreadyExists' },
    { says: words('The role defined for the function cannot be assumed by Lambda\\.?'), about: 'other' },
    github('Unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN) env variable'),
    github('Failed to get ID Token\\. Error Code\\s?: (?<status>\\d{3}|undefined)(?: Error Message: [^\\n]{0,300})?'),
    github('Response json body do not have ID Token field'),
    github('It looks like you might be trying to authenticate with OIDC\\. Did you mean to set the `?id-token`? permission\\?'),
    github('GitHub Actions did not inject \\$ACTIONS_ID_TOKEN_REQUEST_\\w{1,10} or \\$ACTIONS_ID_TOKEN_REQUEST_\\w{1,10} into this job\\.?'),
    network('lookup sts[\\w.-]{1,120}(?: on [\\w.:[\\]]{1,60})?: no such host'),
    network('getaddrinfo (?:ENOTFOUND|EAI_AGAIN) sts[\\w.-]{1,120}'),
    network('Could not connect to the endpoint URL: "https://sts[^"\\s]{1,200}"'),
    network('connect (?:ECONNREFUSED|ETIMEDOUT|ECONNRESET) [\\w.:]{1,60}'),
    network('Post "?https://sts[^"\\s]{1,200}"?: [^\\n]{1,200}'),
    local('(?:The config profile \\([^)\\n]{1,100}\\) could not be found|failed to get shared config profile, [^\\s,]{1,100}|SharedConfigProfileNotExists?Error[^\\n]{0,160})', 'SharedConfigProfileNotExist'),
    {
        says: words('(?:Credentials could not be loaded, please check your action inputs: )Could not load credentials from any providers'),
        about: 'assumption',
        from: 'github',
        frame: 1,
    },
    { ...local('CredentialsProviderError: [^\\n{]{1,200}', 'CredentialsProviderError'), frame: 1 },
    { ...github('Could not load credentials from any providers'), frame: 1 },
    {
        ...local('Unable to locate credentials(?:\\. You can configure credentials by running "aws (?:configure|login)"\\.?)?|NoCredentialProviders: no valid providers in chain|Unable to load credentials from any of the providers in the chain|AWS provider credentials not found'),
        frame: 1,
    },
    { ...local('[Nn]o valid credential sources(?: for Terraform AWS Provider)? found'), frame: 1 },
    { ...local('failed to refresh cached credentials, no EC2 IMDS role found|no EC2 IMDS role found'), frame: 2 },
    { ...sts(`IAM Role \\((?<resource>${TOKEN})\\) cannot be assumed(?: with web identity token)?\\.?`), frame: 2 },
    { ...sts('Cannot assume IAM Role(?: with web identity)?|[Ff]ailed to assume role\\b'), frame: 3 },
];

;// CONCATENATED MODULE: ./lib/errortext/found.js

// A code that AWS itself uses, or an operation's answer, whose words are not among the known sentences.
const found_CODE = '(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPCommunicationError|IDPRejectedClaim|MalformedPolicyDocument|PackedPolicyTooLarge|RegionDisabled|ValidationError|InvalidClientTokenId|SignatureDoesNotMatch|Throttling|ServiceUnavailable|InternalFailure|EntityAlreadyExists|NoSuchEntity|InvalidParameterValue|UnrecognizedClient)(?:Exception)?';
const CODED = [
    /An\s+error\s+occurred\s+\([\w.]{1,80}\)\s+when\s+calling\s+the\s+\w{1,80}\s+operation(?:\s+\(reached\s+max\s+retries:\s+\d{1,3}\))?:\s+(?<message>\S[^\n]{0,2000})/g,
    /operation\s+error\s+(?<service>[\w ]{1,40}):\s+(?<operation>\w{1,80}),\s+(?:[^\n]{0,200}?,\s+)?https?\s+response\s+error\s+StatusCode:\s+\d{1,3},\s+RequestID:\s*[\w-]{0,64},\s+(?:api\s+error\s+)?(?:[A-Z]\w{1,80}:\s+)?(?<message>\S[^\n]{0,2000})/g,
    new RegExp(`\\b${found_CODE}(?:\\s\\(client\\))?:\\s+(?<message>\\S[^\\n]{0,2000})`, 'g'),
];
/**
 * The known sentences of a passage, in order, none inside another. What a tool says around the real words counts only where
 * those are missing.
 */
function foundIn(text) {
    const matches = SENTENCES.flatMap((sentence) => matchesOf(sentence, text)).sort((a, b) => a.from - b.from || b.to - a.to);
    const apart = [];
    for (const m of matches)
        if (m.from >= (apart.at(-1)?.to ?? 0))
            apart.push(m);
    const coded = codedIn(text, apart.filter((f) => f.sentence.frame === undefined));
    const all = [...apart, ...coded].sort((a, b) => a.from - b.from);
    const least = Math.min(...all.map((f) => f.sentence.frame ?? 0));
    const kept = all.filter((f) => (f.sentence.frame ?? 0) === least);
    return least === 0 ? kept : kept.slice(0, 1);
}
// A text of errors alone is a log of one error that came back; the first ones tell.
const MOST = 500;
function matchesOf(sentence, text) {
    return first(text.matchAll(sentence.says)).map((m) => ({
        sentence,
        from: m.index,
        to: m.index + m[0].length,
        groups: m.groups ?? {},
    }));
}
function codedIn(text, known) {
    const found = [];
    for (const pattern of CODED)
        for (const m of first(text.matchAll(pattern))) {
            const message = trimmed(m.groups?.message ?? '');
            const to = m.index + m[0].length;
            const from = to - (m.groups?.message ?? '').length;
            if ([...known, ...found].some((k) => k.from < to && k.to > m.index))
                continue;
            const sentence = { says: pattern, about: 'other' };
            found.push({ sentence, from, to: from + message.length, groups: m.groups ?? {} });
        }
    return found;
}
function first(matches) {
    const some = [];
    for (const m of matches) {
        if (some.length === MOST)
            break;
        some.push(m);
    }
    return some;
}
// What SDKs print behind the words, on the same line.
const trimmed = (message) => message.replace(/\s*(?:\(Service: |status code: \d|\{"?$|", (?:request id|code)\b)[\s\S]*$/, '').trimEnd();

;// CONCATENATED MODULE: ./lib/errortext/jsonErrors.js
const MOST_DEEP = 12;
/** The errors in an object: diagnostics of `terraform … -json`, errors of SDKs, CloudTrail events, AWS's own answers. */
function jsonErrors(json, depth = 0) {
    if (json === undefined || json === null || typeof json !== 'object' || depth > MOST_DEEP)
        return [];
    if (Array.isArray(json))
        return json.flatMap((j) => jsonErrors(j, depth + 1));
    const o = json;
    const own = diagnostic(o) ?? cloudTrail(o) ?? sdkError(o);
    if (own)
        return [own];
    // CloudTrail's `lookup-events` keeps the event as text.
    const event = jsonErrors_text(o.CloudTrailEvent);
    if (event !== undefined)
        return jsonErrors(parsed(event), depth + 1);
    return Object.values(o).flatMap((j) => jsonErrors(j, depth + 1));
}
function diagnostic(o) {
    const summary = jsonErrors_text(o.summary);
    if (summary === undefined || o.severity !== 'error')
        return;
    const range = members(o.range);
    const file = jsonErrors_text(range?.filename);
    const line = members(range?.start)?.line;
    const address = jsonErrors_text(o.address) ?? jsonErrors_text(members(o.snippet)?.context) ?? '';
    return {
        message: `${summary}\n\n${jsonErrors_text(o.detail) ?? ''}`,
        diagnostic: true,
        ...(file !== undefined && typeof line === 'number'
            ? { block: { provider: /provider\["([^"]+)"\]/.exec(address)?.[1] ?? address, file, line } }
            : {}),
    };
}
/** CloudTrail User Guide, "CloudTrail record contents". */
function cloudTrail(o) {
    const code = jsonErrors_text(o.errorCode);
    const name = jsonErrors_text(o.eventName);
    if (code === undefined || name === undefined)
        return;
    const parameters = members(o.requestParameters);
    return jsonErrors_clean({
        message: jsonErrors_text(o.errorMessage) ?? code,
        code,
        operation: name,
        requestId: jsonErrors_text(o.requestID),
        caller: jsonErrors_text(members(o.userIdentity)?.arn),
        roleArn: jsonErrors_text(parameters?.roleArn),
        sessionName: jsonErrors_text(parameters?.roleSessionName),
    });
}
function sdkError(o) {
    const metadata = members(o.$metadata) ?? members(o.ResponseMetadata) ?? {};
    const e = members(o.Error) ?? o;
    const message = jsonErrors_text(e.message) ?? jsonErrors_text(e.Message) ?? jsonErrors_text(e.errorMessage);
    const code = jsonErrors_text(e.Code) ?? jsonErrors_text(e.code) ?? jsonErrors_text(e.name) ?? jsonErrors_text(e.__type)?.replace(/^.*#/, '') ?? jsonErrors_text(e.errorType);
    if (message === undefined || code === undefined)
        return;
    const status = metadata.httpStatusCode ?? metadata.HTTPStatusCode ?? o.statusCode;
    return jsonErrors_clean({
        message,
        code,
        status: typeof status === 'number' ? status : undefined,
        requestId: jsonErrors_text(metadata.requestId) ?? jsonErrors_text(metadata.RequestId) ?? jsonErrors_text(o.requestId) ?? jsonErrors_text(o.RequestId),
    });
}
const jsonErrors_text = (j) => (typeof j === 'string' ? j : undefined);
const members = (j) => j !== null && typeof j === 'object' && !Array.isArray(j) ? j : undefined;
const jsonErrors_clean = (e) => Object.fromEntries(Object.entries(e).filter(([, v]) => v !== undefined));
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return;
    }
}

;// CONCATENATED MODULE: ./lib/errortext/jsonObjects.js
/**
 * The JSON objects that begin on lines of their own, one a line or printed over several. One pass: where an object does not
 * end, no further one is looked for.
 */
function jsonObjects(text) {
    const found = [];
    const start = /^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?[ \t]{0,40}(?=\{)/gm;
    for (let m = start.exec(text); m; m = start.exec(text)) {
        const from = m.index + m[0].length;
        const to = endOf(text, from);
        if (to === undefined)
            break;
        const json = parse(text.slice(from, to).replace(/^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z /gm, ''));
        if (json)
            found.push({ json, from, to });
        start.lastIndex = Math.max(to, from + 1);
    }
    return found;
}
function endOf(text, from) {
    let depth = 0;
    let quoted = false;
    for (let i = from; i < text.length; i++) {
        const c = text[i];
        if (c === '\\' && quoted)
            i++;
        else if (c === '"')
            quoted = !quoted;
        else if (quoted && c === '\n')
            quoted = false;
        else if (quoted)
            continue;
        else if (c === '{')
            depth++;
        else if (c === '}' && --depth === 0)
            return i + 1;
    }
    return;
}
function parse(text) {
    try {
        const json = JSON.parse(text);
        return json !== null && typeof json === 'object' && !Array.isArray(json) ? json : undefined;
    }
    catch {
        return;
    }
}

;// CONCATENATED MODULE: ./lib/errortext/line.js
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters (ECMA-48)
const COLOUR = /\u001b(?:\[[0-9;:?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
// Logs that lost the escape character keep the rest of the sequence.
const BARE_COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
const FRAME = /^\s{0,8}[│┃║] ?/;
/** What stands in front of the words: `gh run view --log` columns, GitHub's clock and commands, Terragrunt's own prefix. */
const PREFIXES = [
    /^\uFEFF/,
    /^[^\t\n]{1,120}\t[^\t\n]{1,120}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/,
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/,
    /^##\[(?:error|warning|notice|debug|group|command|section)\]/,
    /^::(?:error|warning|notice|debug)(?: [^:\n]{0,500})?::/,
    /^\d\d:\d\d:\d\d\.\d{3} +(?:STDERR|STDOUT|ERROR|WARN|INFO) +(?:\[[^\]\n]{0,200}\] *)?(?:(?:terraform|tofu): ?)?/,
];
/** The lines of a text, read as a person sees them. A workflow command with encoded line breaks gives several. */
function linesOf(text) {
    const lines = [];
    for (let from = 0; from <= text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        const raw = text.slice(from, to);
        const parts = /^[^:]{0,60}::(?:error|warning|notice)\b/.test(raw) ? raw.split('%0A').map(unescapeCommand) : [raw];
        for (const part of parts)
            lines.push(lineOf(part, from, to));
        from = to + 1;
    }
    return lines;
}
/** GitHub encodes these three in the message of a workflow command. */
const unescapeCommand = (text) => text.replaceAll('%0D', '').replaceAll('%3A', ':').replaceAll('%25', '%');
function lineOf(raw, from, to) {
    let text = raw.replace(/\r$/, '');
    if (text.includes('\u001b'))
        text = text.replace(COLOUR, '');
    if (text.includes('m'))
        text = text.replace(BARE_COLOUR, '');
    for (const prefix of PREFIXES)
        text = text.replace(prefix, '');
    const width = text.length;
    const mark = text.trim();
    if (mark === '╷' || mark === '╵')
        return { text: '', width: 0, from, to, frame: mark === '╷' ? 'opens' : 'closes' };
    const inside = FRAME.test(text);
    return { text: inside ? text.replace(FRAME, '') : text, width, from, to, frame: inside ? 'inside' : 'none' };
}

;// CONCATENATED MODULE: ./lib/errortext/words.js
// The words of AWS, of its SDKs and of Terraform around a failed assumption. A line break between two of them was a space; a
// break that leaves a piece of one was none.
const TEXT = `
The User is not authorized to perform sts:AssumeRole sts:AssumeRoleWithWebIdentity sts:TagSession sts:SetSourceIdentity on resource
because no identity-based resource-based role trust policy allows the action with an explicit deny in a an service control
policies permissions boundary session VPC endpoint transitively through
An error occurred when calling operation AssumeRole AssumeRoleWithWebIdentity Not authorized AccessDenied AccessDeniedException
operation error STS https response error StatusCode RequestID api error exceeded maximum number of attempts request send failed
IAM Role Roles cannot be assumed Cannot assume IAM There are number possible causes this most common credentials used order invalid
do does have appropriate permission ARN valid exist Error web identity token which that
No valid credential sources found Please see for more information about providing failed refresh cached EC2 IMDS ec2imds GetMetadata
canceled context deadline configuring Terraform AWS Provider retrieving validating
No OpenIDConnect provider found your account InvalidIdentityToken Incorrect audience Couldn't retrieve verification key from your
please reference documentation requirements provider's HTTPS certificate doesn't match configured thumbprint target present claim
ExpiredToken ExpiredTokenException Token expired current date/time must before expiration
security included InvalidClientTokenId SignatureDoesNotMatch ValidationError validation detected Value at satisfy constraint
Member regular expression pattern length less greater than or equal roleSessionName requested DurationSeconds exceeds MaxSessionDuration
set hour limit chaining by may root accounts MalformedPolicyDocument Invalid principal Trust trusted evaluate using
StringEquals StringLike StringEqualsIgnoreCase scoped all creating Create CreateRole EntityAlreadyExists name already exists
RegionDisabledException STS activated region administrator can activate Console status code request id Service Status Code Request ID
Could Credentials could loaded check action inputs Load load any providers user OIDC`;
const bare = (word) => word.replace(/^[("'`[]+|[)"'`\],.;:]+$/g, '');
const WORDS = new Set(TEXT.split(/\s+/)
    .filter((w) => w !== '')
    .map(bare));
/** Whether a word, without the punctuation around it, is one of the words that errors of this field are made of. */
const isKnownWord = (word) => WORDS.has(bare(word));

;// CONCATENATED MODULE: ./lib/errortext/unwrap.js

const NONE = { width: 0, several: false };
/** Joins the lines of one passage. A broken word is mended where its pieces, or the width of the lines, say so. */
function unwrap(lines) {
    const full = fullLines(lines);
    const starts = [];
    const parts = [];
    let length = 0;
    let word = '';
    for (const [i, line] of lines.entries()) {
        const before = lines[i - 1];
        const isLast = (lines[i + 1]?.text.trim() ?? '') === '';
        const whole = before !== undefined && isOneWord(before, line, word, full[i] ?? NONE, isLast);
        const glue = before === undefined || whole ? '' : '\n';
        parts.push(glue, line.text);
        starts.push(length + glue.length);
        length += glue.length + line.text.length;
        word = lastWord((whole ? word : '') + line.text);
    }
    const text = parts.join('');
    const lineAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return lines[low];
    };
    return {
        text,
        rangeOf: (from, to) => ({ from: lineAt(from)?.from ?? 0, to: lineAt(Math.max(from, to - 1))?.to ?? 0 }),
    };
}
/** One entry per line: that of its paragraph. */
function fullLines(lines) {
    const full = [];
    for (let i = 0; i < lines.length;) {
        let end = i;
        while (end < lines.length && lines[end]?.text.trim() !== '')
            end++;
        const paragraph = lines.slice(i, Math.max(end, i + 1));
        const width = paragraph.reduce((w, l) => Math.max(w, l.width), 0);
        const going = paragraph.slice(0, -1).filter((_, k) => !/^(?:\s|$)/.test(paragraph[k + 1]?.text ?? ''));
        // A space that was cut off at the end makes a line one column shorter.
        const several = going.filter((l) => l.width === width).length > 1 && going.every((l) => l.width >= width - 1);
        for (const _ of paragraph)
            full.push({ width, several });
        i += paragraph.length;
    }
    return full;
}
// No word of these errors is longer; an ARN has up to 2,048 characters.
const LONGEST = 2048;
/** The word at the end, which may have been put together from several lines. */
const lastWord = (text) => text.slice(-LONGEST).split(/\s/).at(-1) ?? '';
/** Whether a break between two lines stands inside the word that begins with `a`: it is dropped, and not read as a space. */
function isOneWord(before, after, a, full, isLast) {
    if (after.text === '' || before.text === '')
        return false;
    if (/\s/.test(before.text.at(-1) ?? '') || /\s/.test(after.text[0] ?? ''))
        return false;
    const b = after.text.slice(0, LONGEST).split(/\s/)[0] ?? '';
    const cut = before.width === full.width;
    const hard = cut && full.several;
    const framed = before.frame === 'inside';
    if (isKnownWord(a) && (isKnownWord(b) || b.startsWith('arn:')))
        return cut && isKnownWord(a + b);
    if (isOpenArn(a)) {
        if (FOLLOWS.test(b) && !(isLast && b === after.text.trimEnd()))
            return false;
        return !isCompleteArn(a) || hard || (cut && (framed || goesOn(after.text)));
    }
    if (isKnownWord(a + b))
        return true;
    if (/^(?:[*•]|Error:|with$|on$|at$|\d{1,5}:$)/.test(b))
        return false;
    if (cut && /^[),.;:"\]]/.test(b))
        return true;
    if (!a.includes('arn:') && !b.startsWith('arn:') && /^["'(]?arn:/.test(a + b))
        return true;
    if (UUID_PIECE.test(a) && UUID.test(a + b))
        return true;
    if (/[,;.:]$/.test(a) || UUID.test(a))
        return hard && /^[a-z0-9:]/.test(b) && !b.startsWith('arn:') && !isKnownWord(b);
    if (b.startsWith('arn:') || !cut)
        return false;
    return full.several || (framed && /\d$/.test(a) && /^\d/.test(b));
}
// What may stand after an ARN in the sentences of AWS and Terraform.
const FOLLOWS = /^(?:is|because|with|cannot|must|has|and|status|are|already|using|Please|but|\(.*)[,.;:]?$|^\(/;
const UUID = /^[("']?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
const UUID_PIECE = /^[("']?[0-9a-f-]{1,35}$/;
/** Whether the line ends within an ARN or an address, or right at its end. */
const isOpenArn = (word) => /(?:\barn:|https?:\/\/)[^\s"',;]*$/.test(word) && !/[).,;]$/.test(word);
const isCompleteArn = (word) => /arn:[\w-]+:iam::\d{12}:(?:root$|(?:user|role|oidc-provider)\/.*[\w+=,.@-]$)|arn:[\w-]+:sts::\d{12}:assumed-role\/[^/]+\/.*[\w+=,.@-]$|https?:\/\/[\w.-]+\.\w{2,}/.test(word);
/** Whether a line begins with the rest of an ARN: alone, or with what follows an ARN behind it. */
const goesOn = (text) => /^[\w+=,.@/-]{1,200}\s+(?:is\s+not|because|with\s+an)\b/.test(text) || /^[\w+=,@/-]*[\w]$/.test(text.trim());

;// CONCATENATED MODULE: ./lib/errortext/passages.js

// Terraform's own errors hold a second `Error:` further down, which belongs to the first.
const HOLDS_ANOTHER = /most common are:|information (?:about|on)\b|[Nn]o valid credential sources/;
const BEGINS = /^\s*(?:[*•-] )?(?:Error: |An error occurred \(|Error executing ")/;
/** The passages of a text: each framed error, and between them each stretch that begins with an error of its own. */
function passagesOf(lines) {
    const passages = [];
    let current = [];
    let inFrame = false;
    let awaitsInner = false;
    const cut = () => {
        if (current.some((l) => l.text.trim() !== ''))
            passages.push(current);
        current = [];
        awaitsInner = false;
    };
    for (const line of lines) {
        const last = current.at(-1);
        if (line.frame === 'opens' || line.frame === 'closes') {
            cut();
            inFrame = line.frame === 'opens';
            continue;
        }
        // A frame without its corners ends where its side ends.
        if (!inFrame && last && last.frame !== line.frame)
            cut();
        if (BEGINS.test(line.text)) {
            // A frame holds one error; and a code may have been cut in two.
            if (!awaitsInner && !inFrame && !/Validation$/.test(last?.text ?? ''))
                cut();
            awaitsInner = false;
        }
        if (HOLDS_ANOTHER.test(line.text))
            awaitsInner = true;
        current.push(line);
    }
    cut();
    return passages.map(unwrap);
}

;// CONCATENATED MODULE: ./lib/errortext/wholeArn.js

// Logs and threads blank out what they hold for secret: `***`, `xxxxxxxx`, `REDACTED`, `<account>`, `{account}`, `…`.
const MASKED = /\*{2,}|x{4,}|\bredacted\b|redacted_|[<>{}[\]‹›…]|\.{3}/i;
/** An ARN as it stood in an error, when it is one of an IAM or STS identity and nothing of it is blanked out. */
function wholeArn(text) {
    const arn = text?.replace(/[.:]+$/, '');
    if (!arn || MASKED.test(arn) || !/^arn:[a-z-]+:(?:iam|sts)::\d{12}:/.test(arn))
        return;
    return (0,engine_arn/* parsePrincipalArn */.P3)(arn) ? arn : undefined;
}

;// CONCATENATED MODULE: ./lib/errortext/requestFacts.js

/** Which call was made, by its own name, else by words that only one of the two has. `signed`: a caller is named. */
function apiOf(operation, action, passage, about, signed) {
    if (about !== 'assumption' && about !== 'credentials')
        return;
    const named = operation ?? action?.replace(/^sts:/, '');
    if (named === 'AssumeRoleWithWebIdentity' || named === 'AssumeRole')
        return named;
    // STS names a caller only where the request was signed by one.
    if (signed)
        return 'AssumeRole';
    if (/with\s+(?:OIDC\b|web identity)|AssumeRoleWithWebIdentity|web identity token|OpenIDConnect|ID Token|id-token|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|Token expired: current/.test(passage))
        return 'AssumeRoleWithWebIdentity';
    return /with user credentials|role chaining|\bAssumeRole\b|Cannot\s+assume\s+IAM\s+Role|cannot\s+be\s+assumed/.test(passage)
        ? 'AssumeRole'
        : undefined;
}
/** The role that was to be assumed, as AWS or the tool around names it; none where it is masked. */
function roleOf(f, passage, json) {
    const around = /IAM\s+Role\s+\((arn:[^)\s]{1,300})\)\s+cannot|could not be used to assume '(arn:[^'\s]{1,300})'|Assuming role '(arn:[^'\s]{1,300})'|assume_role\.role_arn=(arn:[^\s"]{1,300})/.exec(passage);
    const named = [f.groups.resource, f.groups.quoted, json?.roleArn, ...(around?.slice(1) ?? [])];
    return named.map(wholeArn).find((arn) => arn !== undefined && /:role\//.test(arn));
}
/** The session name that was asked for. */
function sessionOf(groups, passage) {
    if (groups.parameter === 'roleSessionName' && groups.value)
        return groups.value;
    return /assume_role\.session_name="?([\w+=,.@-]{2,64})/.exec(passage)?.[1];
}

;// CONCATENATED MODULE: ./lib/errortext/subjectOf.js
/** Whether an operation of STS is one by which a role is assumed. */
const isAssume = (operation) => /^AssumeRole/.test(operation ?? '');
/** What an error speaks of, by the action that was refused, the operation that was called, and its words. */
function subjectOf(f, seen, passage) {
    const { about } = f.sentence;
    const { action } = f.groups;
    if (action !== undefined)
        return /^sts:(?:AssumeRole|TagSession|SetSourceIdentity)/.test(action) ? 'assumption' : 'other';
    if (about === 'assumption' && seen.operation !== undefined)
        // Credentials that AWS does not take fail whichever call comes first.
        return isAssume(seen.operation) || seen.operation === 'GetCallerIdentity' || f.sentence.code
            ? 'assumption'
            : 'other';
    if (about !== 'other' || f.sentence.says.source.includes('Lambda'))
        return about;
    if (seen.operation !== undefined) {
        if (isAssume(seen.operation))
            return 'assumption';
        return /^(?:CreateRole|UpdateAssumeRolePolicy)$/.test(seen.operation)
            ? seen.code?.startsWith('EntityAlreadyExists')
                ? 'role'
                : 'trust-policy'
            : 'other';
    }
    return passage.trim().length < 300 || /\bsts\b|assum/i.test(passage) ? 'assumption' : 'other';
}

;// CONCATENATED MODULE: ./lib/errortext/toolOf.js
// First match wins: a tool around a tool stands first, and SDKs, which tools are made with, last.
const SIGNS = [
    ['terragrunt', /\bterragrunt\b|\bERRO\[\d{4}\]|\bSTDERR\b[^\n]{0,200}\b(?:terraform|tofu):/],
    ['pulumi', /\bpulumi\b|invocation of aws:/i],
    ['opentofu', /registry\.opentofu\.org|\bOpenTofu\b|\btofu (?:init|plan|apply|destroy)\b/],
    [
        'terraform',
        /registry\.terraform\.io|\bTerraform\b|\bterraform (?:init|plan|apply|destroy)\b|in provider "aws"|IAM Role \([^)]{1,300}\) cannot be assumed|tf_aws\.|\bon \S{1,200}\.tf(?:\.json)? line \d|(?:creating|updating) IAM Role \(|[Nn]o valid credential sources/,
    ],
    ['cdk', /\bCDK\b|cdk-hnb659fds|\bcdk (?:deploy|diff|synth|bootstrap)\b|Could not assume role in target account/],
    ['serverless', /ServerlessError|Serverless Error|\bserverless\b|\bsls deploy\b|slss\.io/],
    [
        'configure-aws-credentials',
        /Could not assume role with (?:OIDC|user credentials|web identity)|configure-aws-credentials|Credentials could not be loaded, please check your action inputs|trying to authenticate with OIDC|getIDToken call failed|Retry AssumeRole: /,
    ],
    ['boto3', /Traceback \(most recent call last\)|botocore\.|boto3/],
    [
        'aws-cli',
        /An error occurred \(\w+\) when calling|The config profile \(|Unable to locate credentials|Could not connect to the endpoint URL|aws sts assume-role/,
    ],
    ['sdk-php', /Error executing "\w+" on "https/],
    ['sdk-ruby', /Aws::\w+::Errors::/],
    ['sdk-net', /Amazon\.SecurityToken\.|Amazon\.Runtime\./],
    [
        'sdk-java',
        /\(Service: |software\.amazon\.awssdk|com\.amazonaws\.|Unable to load credentials from any of the providers/,
    ],
    [
        'sdk-go',
        /operation error \w+: |\bstatus code: \d{3}\b|NoCredentialProviders|SharedConfigProfileNotExist|no EC2 IMDS role|failed to get shared config profile/,
    ],
    ['sdk-js', /\$metadata|\$fault|@aws-sdk\/|@smithy\/|CredentialsProviderError|\baws-sdk\/lib\/|node_modules\//],
];
// Terragrunt and Pulumi run Terraform, or its providers, and pass their words on.
const OUTER = ['terragrunt', 'pulumi'];
/** The tool whose output a text is, when it is not merely an SDK's; asked once for a text, which may be long. */
const toolAround = (whole) => SIGNS.find(([tool, sign]) => !tool.startsWith('sdk-') && sign.test(whole))?.[0];
/** The tool that printed an error, by the words near it, else by the text around: an SDK inside a tool's output is the tool's. */
function toolOf(near, around) {
    if (OUTER.includes(around))
        return around;
    const text = near.replace(/\s+/g, ' ');
    const own = SIGNS.find(([, sign]) => sign.test(text))?.[0];
    return own?.startsWith('sdk-') ? (around ?? own) : (own ?? around);
}

;// CONCATENATED MODULE: ./lib/errortext/readErrors.js











/**
 * The errors in a text that somebody pasted: the output of Terraform, the AWS CLI, an SDK or an action, a log of GitHub,
 * JSON; in the order of the text, each once. Pure and total; a text without an error of this field gives none.
 */
function readErrors(text) {
    const tool = toolAround(text);
    const objects = jsonObjects(text).flatMap((o) => {
        const errors = jsonErrors(o.json);
        return errors.length > 0 ? [{ ...o, errors }] : [];
    });
    const fromJson = objects.flatMap((o) => o.errors.flatMap((e) => ofJson(e, o, tool)));
    const fromText = passagesOf(outside(linesOf(text), objects)).flatMap((p) => foundIn(p.text).map((f, i, all) => errorOf(f, p.text, tool, {
        before: p.text.slice(all[i - 1]?.to ?? 0, f.from),
        after: p.text.slice(f.to, all[i + 1]?.from),
        range: p.rangeOf(f.from, f.to),
    })));
    return distinct([...fromJson, ...fromText].sort((a, b) => a.range.from - b.range.from));
}
/** The lines that belong to none of the objects; both are in order. */
function outside(lines, objects) {
    let next = 0;
    return lines.filter((line) => {
        while ((objects[next]?.to ?? Number.POSITIVE_INFINITY) <= line.from)
            next++;
        const object = objects[next];
        return !(object && line.from < object.to && line.to > object.from);
    });
}
// What is further away speaks of something else.
const NEAR = 3000;
function ofJson(e, place, tool) {
    const range = { from: place.from, to: place.to };
    const found = foundIn(e.message);
    if (e.diagnostic || found.length > 1)
        return found.map((f) => errorOf(f, e.message, tool, {
            before: e.message.slice(0, f.from),
            after: e.message.slice(f.to),
            range,
            json: e,
        }));
    const about = found[0]?.sentence.about ?? (isAssume(e.operation) ? 'assumption' : 'other');
    const sentence = found[0]?.sentence ?? { says: /(?:)/g, about };
    const f = { sentence, from: 0, to: e.message.length, groups: found[0]?.groups ?? {} };
    return [errorOf(f, e.message, tool, { before: '', after: '', range, json: e })];
}
function errorOf(f, whole, outer, around) {
    const passage = whole.slice(Math.max(0, f.from - NEAR), f.to + NEAR);
    const { json } = around;
    const seen = { ...envelopeOf(around.before, around.after), ...own(json) };
    const { groups } = f;
    const said = whole
        .slice(f.from, f.to)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
    // The name that an SDK gives this error is not among its words.
    const message = said.replace(/^CredentialsProviderError:\s+/, '');
    const code = codeOf(f, seen);
    const status = seen.status ?? (groups.status ? Number(groups.status) || undefined : undefined);
    const action = groups.action;
    const about = subjectOf(f, seen, passage);
    const api = apiOf(seen.operation, action, `${code ?? ''} ${passage}`, about, groups.caller !== undefined);
    const { from } = f.sentence;
    const answer = {
        ...(about === 'assumption' ? { from: from ?? 'sts' } : {}),
        ...(code ? { code } : {}),
        message,
        ...(status ? { status } : {}),
        ...(seen.requestId ? { 'request-id': seen.requestId } : {}),
    };
    const tool = toolOf(passage, outer);
    const block = json?.block ?? blockOf(passage);
    const caller = wholeArn(groups.caller) ?? wholeArn(json?.caller);
    const roleArn = about === 'other' ? undefined : roleOf(f, passage, json);
    const sessionName = json?.sessionName ?? sessionOf(groups, passage);
    return {
        answer,
        about,
        ...(api ? { api } : {}),
        ...(caller ? { caller } : {}),
        ...(roleArn ? { roleArn } : {}),
        ...(action ? { action } : {}),
        ...(sessionName ? { sessionName } : {}),
        ...(tool ? { tool } : {}),
        ...(block ? { block } : {}),
        range: around.range,
    };
}
const own = (json) => {
    if (!json || json.diagnostic)
        return {};
    const { code, status, requestId, operation } = json;
    return Object.fromEntries(Object.entries({ code, status, requestId, operation }).filter(([, v]) => v !== undefined));
};
/** The code that was printed, else the one that AWS always gives with these words. */
function codeOf(f, seen) {
    if (f.sentence.about === 'credentials')
        return f.sentence.code;
    return seen.code ?? f.sentence.code;
}
/** Tools ask again, and print the same answer each time: the first one stands for all. */
function distinct(errors) {
    const key = (e) => JSON.stringify([e.answer.message, e.answer.code, e.block]);
    const byKey = new Map();
    for (const e of errors)
        if (!byKey.has(key(e)))
            byKey.set(key(e), e);
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./lib/explain/pastedAnswer.js



/** What speaks of the assumption first; what stops it before it begins, or before the role exists, next. */
const ORDER = ['assumption', 'credentials', 'trust-policy', 'role'];
const MOST_CHARACTERS = 2000;
/**
 * The error that `--error` gives, as text, as the name of a file, or `-` for standard input: of several the first that speaks
 * of assuming a role. Words in which no known error is found are taken as the answer, as they are.
 * @throws UsageError when the text says only that something else was refused: then the role was assumed
 */
function readPasted(value) {
    const text = textOf(value);
    const errors = readErrors(text);
    for (const subject of ORDER) {
        const first = errors.find((e) => e.about === subject);
        if (first)
            return first;
    }
    const [other] = errors;
    if (other)
        throw new usage/* UsageError */.e(`--error: \`${other.answer.message}\` is not about assuming a role${other.action ? `; what was refused is \`${other.action}\`` : ''}`);
    const message = text.replace(/\s+/g, ' ').trim();
    if (message === '')
        throw new usage/* UsageError */.e('--error: the text is empty');
    return { answer: { message: message.slice(0, MOST_CHARACTERS) } };
}
function textOf(value) {
    if (value === '-')
        return (0,files/* readText */.yR)('--error', value).text;
    if (value.length < 300 && !/\s/.test(value)) {
        try {
            return (0,files/* readText */.yR)('--error', value).text;
        }
        catch {
            return value;
        }
    }
    return value;
}

// EXTERNAL MODULE: ./lib/explain/policyShape.js
var policyShape = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./lib/explain/providerFile.js


/** The answer of `aws iam get-open-id-connect-provider`, or the word `missing`. */
function readProvider(path) {
    if (path === undefined || path === 'missing')
        return path;
    const { json, file } = (0,files/* readObject */.Ag)('--provider', path);
    const url = json.Url ?? json.url;
    const ids = json.ClientIDList ?? json['client-ids'];
    if (typeof url !== 'string' ||
        (ids !== undefined && !(Array.isArray(ids) && ids.every((i) => typeof i === 'string'))))
        throw new usage/* UsageError */.e(`--provider: ${file.name}:1:1: expected \`Url\` and \`ClientIDList\`, as \`aws iam get-open-id-connect-provider\` prints them, or the word \`missing\``);
    return { url: url.replace(/^https:\/\//, ''), ...(ids ? { 'client-ids': ids } : {}) };
}

;// CONCATENATED MODULE: ./lib/explain/facts.js









/** Builds the case from the facts that the command line names. */
function caseOfOptions(o) {
    const written = {};
    const trust = one(o, 'trust-policy');
    const role = trust === undefined ? undefined : readRole(trust, written);
    const max = number(o, 'max-session-duration');
    const claims = one(o, 'claims');
    const error = one(o, 'error');
    const pasted = error === undefined ? undefined : readPasted(error);
    const caller = one(o, 'caller') ?? pasted?.caller;
    if (caller !== undefined && !(0,engine_arn/* parsePrincipalArn */.P3)(caller))
        throw new usage/* UsageError */.e(`--caller: \`${caller}\` is not the ARN of a user, role or session, such as \`arn:aws:iam::111111111111:role/ci\``);
    const provider = readProvider(one(o, 'provider'));
    const facts = { ...role?.facts, ...(max === undefined ? {} : { 'max-session-duration': max }) };
    const list = (name, pointer) => {
        const files = many(o, name);
        if (files.length === 0)
            return {};
        return { [pointer]: files.map((f, i) => facts_document(`--${name}`, f, `/${SIDES[pointer]}/${pointer}/${i}`, written)) };
    };
    const boundary = one(o, 'permissions-boundary');
    return {
        workflow: {
            inputs: { ...said(pasted), ...inputs(o) },
            ...jobFacts(o),
            ...(claims === undefined ? {} : { claims: readClaims('--claims', claims) }),
        },
        source: {
            ...(caller === undefined ? {} : { caller: { arn: caller } }),
            ...list('identity-policy', 'identityPolicies'),
            ...(boundary === undefined
                ? {}
                : {
                    permissionsBoundary: facts_document('--permissions-boundary', boundary, '/source/permissionsBoundary', written),
                }),
            ...list('session-policy', 'sessionPolicies'),
            ...list('scp', 'scps'),
        },
        target: {
            ...(Object.keys(facts).length > 0 ? { role: facts } : {}),
            ...(role ? { trustPolicy: role.policy } : {}),
            ...(provider ? { oidcProvider: provider } : {}),
            ...list('rcp', 'rcps'),
        },
        ...(pasted ? { answer: pasted.answer } : {}),
        ...(Object.keys(written).length > 0 ? { written } : {}),
    };
}
const SIDES = {
    identityPolicies: 'source',
    sessionPolicies: 'source',
    scps: 'source',
    rcps: 'target',
};
/** The value of an option that is given once. */
const one = (o, name) => {
    const v = o[name];
    return typeof v === 'string' ? v : undefined;
};
const many = (o, name) => [o[name]].flat().filter((v) => typeof v === 'string');
/** An empty value says that none is sent; a missing option says nothing. */
const sent = (o, name) => {
    const v = one(o, name);
    return v === '' ? null : v;
};
function number(o, name) {
    const v = one(o, name);
    if (v === undefined)
        return;
    if (!/^\d+$/.test(v))
        throw new usage/* UsageError */.e(`--${name}: \`${v}\` is not a number of seconds`);
    return Number(v);
}
/** What a pasted error says of the request; the options say it better. */
function said(pasted) {
    if (!pasted)
        return {};
    const { api, roleArn, sessionName } = pasted;
    return {
        ...(api ? { api } : {}),
        ...(roleArn ? { 'role-arn': roleArn } : {}),
        ...(sessionName ? { 'session-name': sessionName } : {}),
    };
}
function inputs(o) {
    const api = one(o, 'api');
    if (api !== undefined && api !== 'AssumeRole' && api !== 'AssumeRoleWithWebIdentity')
        throw new usage/* UsageError */.e(`--api: \`${api}\` is neither \`AssumeRole\` nor \`AssumeRoleWithWebIdentity\``);
    const arn = one(o, 'role-arn');
    if (arn !== undefined && !/^arn:/.test(arn))
        throw new usage/* UsageError */.e(`--role-arn: \`${arn}\` is not an ARN, such as \`arn:aws:iam::222222222222:role/deploy\``);
    const tags = many(o, 'tag');
    const values = {
        api: api,
        'role-arn': arn,
        'session-name': sent(o, 'session-name'),
        'external-id': sent(o, 'external-id'),
        'duration-seconds': number(o, 'duration-seconds'),
        tags: tags.length > 0 ? Object.fromEntries(tags.filter((t) => t !== '').map(tag)) : undefined,
        'source-identity': sent(o, 'source-identity'),
        region: sent(o, 'region'),
        audience: sent(o, 'audience') ??
            (one(o, 'claims') === undefined && one(o, 'repository') !== undefined ? 'sts.amazonaws.com' : undefined),
    };
    return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined));
}
function tag(text) {
    const i = text.indexOf('=');
    if (i < 1)
        throw new usage/* UsageError */.e(`--tag: \`${text}\` is not of the form KEY=VALUE`);
    return [text.slice(0, i), text.slice(i + 1)];
}
function facts_document(option, path, pointer, written) {
    const file = (0,files/* readText */.yR)(option, path);
    const { json } = (0,files/* parseText */.r4)(option, file);
    const policy = (0,policyShape/* asDocument */._)(json);
    if (policy === undefined)
        throw new usage/* UsageError */.e(`${option}: ${file.name}:1:1: expected a policy document with \`Statement\`, or statements of one`);
    // Of statements that were put into a document the text is not the document's.
    if (policy === json)
        written[pointer] = writtenAs(file);
    return policy;
}
const writtenAs = (file) => ({
    text: file.text,
    name: file.name,
    ...(file.name === 'standard input' ? {} : { file: file.name, line: 1, column: 1 }),
});
/** A trust policy as such, or inside the answer of `aws iam get-role`, which tells more. */
function readRole(path, written) {
    const { json, file } = (0,files/* readObject */.Ag)('--trust-policy', path);
    const role = json.Role;
    if (role === null || typeof role !== 'object' || Array.isArray(role)) {
        if (json.Statement === undefined)
            throw new usage/* UsageError */.e(`--trust-policy: ${file.name}:1:1: expected a policy document with \`Statement\`, or the answer of \`aws iam get-role\`, found the members ${Object.keys(json)
                .map((k) => `\`${k}\``)
                .join(', ') || 'of an empty object'}`);
        written['/target/trustPolicy'] = writtenAs(file);
        return { policy: json, facts: { exists: true } };
    }
    const r = role;
    const text = (k) => (typeof r[k] === 'string' ? r[k] : undefined);
    const arn = text('Arn');
    const id = text('RoleId');
    const created = text('CreateDate');
    return {
        policy: r.AssumeRolePolicyDocument ?? null,
        facts: {
            exists: true,
            ...(arn && (0,request/* isRoleArn */.GW)(arn) ? { arn } : {}),
            ...(id ? { id } : {}),
            ...(created ? { created } : {}),
            ...(typeof r.MaxSessionDuration === 'number' ? { 'max-session-duration': r.MaxSessionDuration } : {}),
        },
    };
}


/***/ }),

/***/ 7868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6579);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7812);



const MOST_BYTES = 16 * 1024 * 1024;
// Standard input can be read once; several options may name it.
let stdin;
const readStdin = () => {
    stdin = stdin ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0);
    return stdin;
};
/** Reads a text file or standard input; a file that is missing, too large or not UTF-8 is wrong usage. */
function readText(option, path) {
    const name = path === '-' ? 'standard input' : path;
    try {
        if (path !== '-' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: \`${name}\` is larger than 16 MiB`);
        const bytes = path === '-' ? readStdin() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { name, text };
    }
    catch (e) {
        if (e instanceof _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            throw e;
        const { code } = e;
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: cannot read \`${name}\`: ${REASONS[code ?? ''] ?? code ?? 'unknown reason'}`);
    }
}
const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};
/** The JSON of a text, its nodes with places; a fault is told with file, line and column. */
function parseText(option, { name, text }) {
    const read = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    if ('node' in read)
        return { json: (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(read.node), node: read.node };
    const { line, column } = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(text, read.error.offset);
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: ${name}:${line}:${column}: ${read.error.message}`);
}
/** A JSON object from a file. */
function readObject(option, path) {
    const file = readText(option, path);
    const { json } = parseText(option, file);
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${option}: ${file.name}:1:1: expected a JSON object, found ${kindOf(json)}`);
    return { json: json, file };
}
/** The kind of a JSON value, as a word of a sentence. */
const kindOf = (json) => json === null ? 'null' : Array.isArray(json) ? 'a list' : typeof json === 'object' ? 'an object' : `a ${typeof json}`;


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ asDocument)
/* harmony export */ });
/**
 * A policy document out of what people have at hand: the document itself, one statement, or a list of statements, which are
 * put into a document. Undefined when it is none of these.
 */
function asDocument(json) {
    if (isMembers(json) && Object.hasOwn(json, 'Statement'))
        return json;
    const statements = Array.isArray(json) ? json : [json];
    return statements.length > 0 && statements.every(isStatement)
        ? { Version: '2012-10-17', Statement: statements }
        : undefined;
}
const isMembers = (json) => json !== null && typeof json === 'object' && !Array.isArray(json);
const isStatement = (json) => isMembers(json) &&
    Object.hasOwn(json, 'Effect') &&
    (Object.hasOwn(json, 'Action') || Object.hasOwn(json, 'NotAction'));


/***/ }),

/***/ 4540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readCase)
/* harmony export */ });
/* harmony import */ var _engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6579);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7868);
/* harmony import */ var _policyShape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8532);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7812);




/**
 * A case that was saved, as the report of a run or by hand. Documents may stand as JSON, as text, or as `{ "text": … }`; a
 * caller as its ARN. Everything else is taken as it is; what has the wrong shape is told by its pointer.
 */
function readCase(text, name) {
    const read = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if ('error' in read) {
        const { line, column } = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(text, read.error.offset);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}:${line}:${column}: ${read.error.message}`);
    }
    const json = object((0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(read.node), '', name);
    for (const key of Object.keys(json))
        if (!PARTS.includes(key))
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: \`/${key}\` is no part of a case; the parts are ${PARTS.map((p) => `\`${p}\``).join(', ')}`);
    const workflow = object(json.workflow ?? {}, '/workflow', name);
    const source = object(json.source ?? {}, '/source', name);
    const target = object(json.target ?? {}, '/target', name);
    const doc = (value, pointer) => value === undefined || value === null ? undefined : documentOf(value, pointer, name);
    const docs = (value, pointer) => {
        if (value === undefined || value === null)
            return;
        return (Array.isArray(value) ? value : [value]).map((v, i) => documentOf(v, `${pointer}/${i}`, name));
    };
    const clean = (o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));
    const caller = source.caller;
    const role = target.role;
    const claims = workflow.claims;
    if (claims !== undefined)
        object(claims, '/workflow/claims', name);
    const answer = json.answer;
    return clean({
        ...json,
        workflow: clean({ ...workflow, inputs: object(workflow.inputs ?? {}, '/workflow/inputs', name) }),
        source: clean({
            ...source,
            caller: typeof caller === 'string' ? { arn: caller } : caller,
            identityPolicies: docs(source.identityPolicies, '/source/identityPolicies'),
            permissionsBoundary: source.permissionsBoundary === null ? null : doc(source.permissionsBoundary, '/source/permissionsBoundary'),
            sessionPolicies: docs(source.sessionPolicies, '/source/sessionPolicies'),
            scps: docs(source.scps, '/source/scps'),
        }),
        target: clean({
            ...target,
            role: typeof role === 'string' ? { arn: role } : role,
            trustPolicy: doc(target.trustPolicy, '/target/trustPolicy'),
            rcps: docs(target.rcps, '/target/rcps'),
        }),
        answer: typeof answer === 'string' ? { message: answer } : answer,
    });
}
const PARTS = ['workflow', 'source', 'target', 'answer', 'written'];
function object(json, pointer, name) {
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: \`${pointer || '/'}\` has to be an object, found ${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(json)}`);
    return json;
}
function documentOf(value, pointer, name) {
    const text = typeof value === 'string'
        ? value
        : value !== null &&
            typeof value === 'object' &&
            !Array.isArray(value) &&
            typeof value.text === 'string'
            ? value.text
            : undefined;
    if (text === undefined)
        return (0,_policyShape_js__WEBPACK_IMPORTED_MODULE_3__/* .asDocument */ ._)(value) ?? object(value, pointer, name);
    const read = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if ('node' in read)
        return (0,_policyShape_js__WEBPACK_IMPORTED_MODULE_3__/* .asDocument */ ._)((0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(read.node)) ?? (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(read.node);
    const { line, column } = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(text, read.error.offset);
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name}: \`${pointer}\`, line ${line}, column ${column}: ${read.error.message}`);
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readTrustPolicySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6579);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7812);



/**
 * Reads `--trust-policy` when it names a template, Terraform source, a plan, a state or a directory of Terraform files. A
 * policy document and the answer of `aws iam get-role` are left to those who read the other options.
 */
async function readTrustPolicySource(options) {
    const { 'trust-policy': path, ...rest } = options;
    if (typeof path !== 'string' || path === '-' || isDocument(path))
        return { options, add: (kase) => kase };
    // Few need it, and it is as large as all the rest.
    const { FILE_SYSTEM, readTrustPolicyFile } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(197), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3026));
    const role = typeof options['role-arn'] === 'string' ? options['role-arn'] : undefined;
    const found = await readTrustPolicyFile(path, role, FILE_SYSTEM);
    if (found.note !== undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--trust-policy: ${found.note}`);
    const { policy, written, facts } = found;
    return {
        options: rest,
        add: (kase) => ({
            ...kase,
            target: { ...kase.target, role: { exists: true, ...facts, ...kase.target.role }, trustPolicy: policy },
            written: { ...kase.written, '/target/trustPolicy': written },
        }),
    };
}
/** Whether a file is to be read as a policy document, so that what is wrong with it is told as such. */
function isDocument(path) {
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!kind)
        return true;
    if (kind.isDirectory() || !/\.json$/.test(path) || /\.(tf|tofu)\.json$/.test(path))
        return false;
    const read = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    if ('error' in read)
        return true;
    const json = (0,_engine_policy_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(read.node);
    return json === null || typeof json !== 'object' || !KINDS.some((kind) => Object.hasOwn(json, kind));
}
/** The members by which a template, a plan, a state and other answers of AWS are known. */
const KINDS = ['Resources', 'planned_values', 'values', 'resource_changes', 'resources', 'Roles', 'RoleDetailList'];


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   u: () => (/* binding */ USAGE)
/* harmony export */ });
/** What is wrong with the command line or with a file it names; shown as it is, exit 2. */
class UsageError extends Error {
}
/** What `explain --help` prints. */
const USAGE = `usage: assume-role-preflight explain [facts] [--format text|markdown|json]

Says offline whether a role can be assumed, who must change what if not, and which fix was verified.
Any subset of facts is accepted; what is left out is not known, and named in the answer. FILE may be - for standard input.

  the role       --role-arn ARN  --trust-policy FILE  --max-session-duration SECONDS  --provider FILE|missing
  a token        --claims FILE (a JSON object, or a JWT: decoded, never printed)
                 or the job: --repository OWNER/REPO  --ref REF  --event EVENT  --environment NAME  --audience AUD
  a caller       --caller ARN  --identity-policy FILE …  --permissions-boundary FILE  --session-policy FILE …
  organizations  --scp FILE …  --rcp FILE …
  the request    --api AssumeRole|AssumeRoleWithWebIdentity  --session-name NAME  --external-id ID
                 --duration-seconds N  --tag KEY=VALUE …  --source-identity NAME  --region REGION
                 an empty value (--external-id '') says that none is sent
  the answer     --error TEXT|FILE (of STS, the AWS CLI, an SDK or Terraform, as it was printed)
                 --cloudtrail-event FILE (of the denied call: the subject that AWS saw, the role, the answer)
  Terraform      --terraform DIR  --var-file FILE …  --workspace NAME  --backend-config FILE|KEY=VALUE …
                 every role that it assumes; facts are those of the role that --role-arn names
  whole cases    --case FILE  --cases FILE (JSON Lines; one JSON answer a line)

exit: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained, 2 wrong usage`;


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   s: () => (/* binding */ accountMask)
/* harmony export */ });
/* harmony import */ var _engine_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8973);
/* harmony import */ var _textsWithin_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1891);


/** What puts placeholders into a text for the account IDs of a story; the same account is the same placeholder everywhere. */
function accountMask(attempts, original) {
    return masking(placeholders(attempts, original));
}
/** Every account that is named, in the order of the story: the roles' own, then the callers', then all others. */
function placeholders(attempts, original) {
    const hops = original.flatMap((a) => a.hops.toReversed());
    const callers = hops.flatMap((h) => 'diagnosis' in h.outcome ? [h.outcome.diagnosis.kase.source.caller?.arn ?? ''] : []);
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
    (0,_textsWithin_js__WEBPACK_IMPORTED_MODULE_0__/* .changeTexts */ .P)(attempts, (s) => {
        for (const m of s.matchAll(/arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12})(?!\d)/g))
            name(m[1], '$OTHER_ACCOUNT');
        for (const m of s.matchAll(/^\d{12}$|(?<=[aA]ccount `?)\d{12}(?!\d)/g))
            name(m[0], '$OTHER_ACCOUNT');
        return s;
    });
    return names;
}
/** The account of a role or caller ARN, even of one that is not quite an ARN. */
const accountOf = (arn) => (0,_engine_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn)?.account ?? /:(\d{12}):/.exec(arn)?.[1];
function masking(names) {
    if (names.size === 0)
        return (text) => text;
    const numbers = new RegExp(`(?<!\\d)(${[...names.keys()].join('|')})(?!\\d)`, 'g');
    return (text) => text.replace(numbers, (n) => names.get(n) ?? n);
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/**
 * The verdict of a diagnosis. What AWS has answered is never overruled: a refusal that the facts do not explain stays one.
 */
const verdictOf = (d) => d.transient
    ? 'unknown'
    : d.kind === 'explained' || d.kase.answer
        ? 'refused'
        : d.kind === 'granted'
            ? 'granted'
            : 'unknown';
/** The exit code of `explain`: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained. */
const exitCodeOf = (d) => d.kind === 'granted' ? 0 : d.kind === 'explained' && !d.transient ? 1 : 3;


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   Ew: () => (/* binding */ yamlScalar),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   ZK: () => (/* binding */ hclString),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qP: () => (/* binding */ webUrl),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony export visible */
// Every text from outside passes through one of these before it is put into a form. What is hostile in one form is harmless
// in another, so there is one function per form, and no renderer escapes on its own.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2000-\u200a\u202f\u205f\u3000]/gu;
const named = (c) => {
    if (c === '\n')
        return '␊';
    if (c === '\r')
        return '␍';
    if (c === '\t')
        return '␉';
    return `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`;
};
/** The text with everything that cannot be seen spelt out: control, bidi and zero-width characters, lone surrogates. */
const visible = (text) => text.replace(/\r\n/g, '␊').replace(INVISIBLE, named);
/** The same, keeping line feeds and tabs, for texts of several lines. */
const visibleLines = (text) => text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (c) => (c === '\n' || c === '\t' ? c : named(c)));
/** The text cut to so many characters, never in the middle of one. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const end = /[\ud800-\udbff]/.test(text[most - 2] ?? '') ? most - 2 : most - 1;
    return `${text.slice(0, end)}…`;
}
/**
 * A value in a table cell or a line of Markdown: always one code span with the literal text, so that neither mentions nor
 * mark-up come alive. A pipe or a backtick has no reliable form in a code span of a table (GitHub Flavored Markdown Spec,
 * "Tables"), so such values are written as character references in `<code>`.
 */
function code(value) {
    const text = visible(value);
    if (text === '')
        return '<code></code>';
    return /[`|\\]|^\s|\s$/u.test(text) ? `<code>${references(text)}</code>` : `\`${text}\``;
}
const references = (text) => [...text].map((c) => (/[A-Za-z0-9 ]/.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
/**
 * A sentence from elsewhere in a line of Markdown: what stands between backticks becomes code, all else plain text. Outside
 * code a mention, a reference to an issue or an address would be linked, so those are put in code even there.
 */
const prose = (sentence) => inline(sentence, (v) => code(cut(v, MOST_OF_A_VALUE)), plain);
/** The same inside HTML, where Markdown is not read, such as in `<summary>`. */
const html = (sentence) => inline(sentence, (v) => `<code>${references(visible(cut(v, MOST_OF_A_VALUE)))}</code>`, markupFree);
/** A value longer than this is cut: nobody reads on, and a sentence has to stay one. */
const MOST_OF_A_VALUE = 400;
function inline(sentence, asCode, asText) {
    const parts = sentence.trimStart().split('`');
    const paired = parts.length % 2 === 1;
    const text = (p) => cut(p, 10 * MOST_OF_A_VALUE)
        .split(/((?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|@+|#+)/i)
        .map((t, i) => (i % 2 === 1 ? asCode(t) : asText(t)))
        .join('');
    return parts.map((p, i) => (i % 2 === 1 && (paired || i < parts.length - 1) ? asCode(p) : text(p))).join('');
}
const markupFree = (text) => visible(text).replace(/[^\p{L}\p{N} ,;'()%=?.:…–—␊␍␉_+-]/gu, reference);
const plain = (text) => visible(text)
    .replace(/[^\p{L}\p{N} ,;'"()/%=?.:…–—␊␍␉+-]/gu, reference)
    .replace(/^[+-]|(?<=^\d+)[.)](?=\s|$)|^=/g, reference);
const reference = (c) => `&#${c.codePointAt(0)};`;
/** A block of text of any content: the fence is longer than every run of backticks inside (CommonMark, "Fenced code blocks"). */
function fence(text, language = '') {
    const body = visibleLines(text).replace(/\n$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((m) => m[0].length));
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/** A label in a Mermaid diagram, quotes included: a quote or a line feed in it would end the label or begin a directive. */
const mermaidLabel = (...lines) => `"${lines.map((l) => l.replace(/[^A-Za-z0-9 _./:@-]/g, '').slice(0, 40)).join('<br/>')}"`;
/** A link of a GitHub server, put together from parts that are checked or encoded; undefined when one cannot be. */
function repositoryUrl(server, repository, ...path) {
    if (!/^https:\/\/[A-Za-z0-9.-]+(:\d+)?$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return;
    const segments = path.flatMap((p) => p.split('/')).filter((s) => s !== '' && s !== '.' && s !== '..');
    const encoded = segments.map((s) => encodeURIComponent(wellFormed(s)).replace(/[()!'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
    return [server, repository, ...encoded].join('/');
}
/** The text with every lone surrogate replaced, as it would be when encoded. */
const wellFormed = (text) => text.replace(/\p{Cs}/gu, '\ufffd');
/** A link whose text is a value. The address has to come from {@link repositoryUrl} or {@link webUrl}. */
const link = (text, url) => `[${code(text)}](${url})`;
/** An address that was given as a whole, when it is one and holds nothing that Markdown or a terminal would take for its own. */
const webUrl = (url) => url !== undefined && /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w./%~-]*)?(\?[\w=&%.-]*)?$/.test(url) ? url : undefined;
/**
 * Lines for the log. The runner obeys `::x::` at the start of a line after trimming and `##[x]` anywhere in it
 * (actions/runner, ActionCommand.cs), so every line gets a prefix and the second form is taken apart.
 */
const logLines = (text) => text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => `| ${line.replaceAll('##[', '# #[').replace(INVISIBLE, (c) => escaped(c))}`.trimEnd());
const escaped = (c) => {
    const n = c.codePointAt(0) ?? 0;
    return n < 256 ? `\\x${n.toString(16).padStart(2, '0')}` : `\\u{${n.toString(16)}}`;
};
/** Plain text of one line, for annotations and messages: nothing in it is interpreted, so what cannot be seen is spelt out. */
const plainText = (text) => visible(text).replaceAll('##[', '# #[');
/** Plain text of several lines, for mail, chat and tickets. */
const plainLines = (text) => visibleLines(text);
/** A word of a POSIX shell: single quotes, in which nothing but the quote itself has a meaning. */
const shellWord = (value) => `'${visibleLines(value).replaceAll("'", "'\\''")}'`;
/** A quoted string of HCL, in which `${` and `%{` begin templates (HCL Native Syntax Specification, "Template Expressions"). */
const hclString = (value) => `"${value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[$%](?=\{)/g, (c) => c + c)
    .replace(INVISIBLE, hclEscape)}"`;
function hclEscape(c) {
    const n = c.codePointAt(0) ?? 0;
    if (n >= 0xd800 && n <= 0xdfff)
        return '\\ufffd';
    return n > 0xffff ? `\\U${n.toString(16).padStart(8, '0')}` : `\\u${n.toString(16).padStart(4, '0')}`;
}
/** A scalar of YAML: plain where that is safe in every schema, else in double quotes, whose escapes are JSON's (YAML 1.2.2, 5.7). */
const yamlScalar = (value) => /^[A-Za-z_/][\w./@+-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n|~)$/i.test(value)
    ? value
    : JSON.stringify(value).replace(INVISIBLE, (c) => [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));


/***/ }),

/***/ 4876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ HIDDEN_EXTERNAL_ID),
/* harmony export */   Q0: () => (/* binding */ hiding),
/* harmony export */   RZ: () => (/* binding */ hiddenValues)
/* harmony export */ });
/* harmony import */ var _engine_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5965);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9889);


/** What stands for an external ID that a trust policy expects. */
const HIDDEN_EXTERNAL_ID = '<external ID of the role>';
/** The values of a hop that came from a secret and, unless they are shown, the external IDs that a trust policy expects. */
function hiddenValues(hop, options) {
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
    const compared = (0,_engine_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisons */ .lU)(d.judgement).flatMap((c) => (isExternalId(c.key) ? c.expected : []));
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
/** What takes hidden values out of a text, the longest first. */
function hiding(hide) {
    const values = [...new Map(hide.map((h) => [h.value, h])).values()]
        .filter((h) => h.value !== '')
        .toSorted((a, b) => b.value.length - a.value.length)
        .map((h) => ({ ...h, inText: inText(h.value) }));
    return (text) => {
        const whole = values.find((h) => h.value === text);
        if (whole)
            return whole.as;
        return values.reduce((t, h) => t.replace(h.inText, () => h.as), text);
    };
}
/** Where a value stands in a longer text. A short one only between quotes, or it would be found in the middle of anything. */
function inText(value) {
    const forms = [...new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(value))])].map(literal);
    const any = forms.join('|');
    return new RegExp(value.length < 8 ? `(?<=["'\`])(?:${any})(?=["'\`])` : any, 'g');
}
const literal = (s) => s.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./lib/engine/edit.js
var edit = __nccwpck_require__(8536);
// EXTERNAL MODULE: ./lib/engine/pointer.js
var pointer = __nccwpck_require__(8211);
// EXTERNAL MODULE: ./lib/render/diagnosisVerdict.js
var diagnosisVerdict = __nccwpck_require__(3564);
// EXTERNAL MODULE: ./lib/render/shownClaims.js
var shownClaims = __nccwpck_require__(9904);
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

// EXTERNAL MODULE: ./lib/render/redact.js + 1 modules
var redact = __nccwpck_require__(9341);
;// CONCATENATED MODULE: ./lib/render/json.js


/** The report of a diagnosis as JSON text; on one line unless `indent` says otherwise. */
const renderJson = (diagnosis, showExternalId, indent) => JSON.stringify(reportOf((0,redact/* redactDiagnosis */.r)(diagnosis, { showExternalId, maskAccountIds: false }), showExternalId), null, indent);


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact),
  r: () => (/* binding */ redactDiagnosis)
});

// EXTERNAL MODULE: ./lib/render/accountMask.js
var accountMask = __nccwpck_require__(7443);
;// CONCATENATED MODULE: ./lib/render/credentials.js
const CREDENTIALS = [
    [/eyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, '<token>'],
    [/(x-amz-security-token\s*[:=]\s*)[^\s&"']+/gi, '$1<session token>'],
    [/(x-amz-signature|signature)(\s*=\s*)[0-9a-f]{32,}/gi, '$1$2<signature>'],
    [/\b(?:FwoG|FQoG|IQoJ)[\w+/=]{60,}/g, '<session token>'],
    [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '<access key ID>'],
    [/(https?:\/\/)[^\s/@:]+:[^\s/@]+@/g, '$1'],
];
/** A text without tokens, signatures, keys and passwords in addresses, should an answer quote one. */
const withoutCredentials = (text) => CREDENTIALS.reduce((t, [pattern, as]) => t.replace(pattern, as), text);

// EXTERNAL MODULE: ./lib/render/hiddenValues.js
var hiddenValues = __nccwpck_require__(4876);
// EXTERNAL MODULE: ./lib/render/textsWithin.js
var textsWithin = __nccwpck_require__(1891);
;// CONCATENATED MODULE: ./lib/render/redact.js




/**
 * The story with everything taken out that the reader may not see, before anything is rendered, so that no form can leak what
 * another hides: values that came from a secret, external IDs that a trust policy expects, and with `maskAccountIds` the
 * account IDs. Tokens, signatures and the rest of a credential are taken out always, should an answer quote one.
 */
function redact(story) {
    const hide = story.attempts.flatMap((a) => a.hops).flatMap((h) => (0,hiddenValues/* hiddenValues */.RZ)(h, story.options));
    const hideIn = (0,hiddenValues/* hiding */.Q0)(hide);
    const { url, ...run } = story.run;
    const unmasked = {
        ...story,
        attempts: (0,textsWithin/* changeTexts */.P)(story.attempts, (t) => withoutCredentials(hideIn(t))),
        run: url === undefined ? run : { ...run, url: withoutCredentials(url) },
    };
    const mask = story.options.maskAccountIds ? (0,accountMask/* accountMask */.s)(unmasked.attempts, story.attempts) : (t) => t;
    return { story: { ...unmasked, attempts: (0,textsWithin/* changeTexts */.P)(unmasked.attempts, mask) }, unmasked, mask };
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


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownClaims)
/* harmony export */ });
/* unused harmony export SHOWN_CLAIMS */
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


/***/ }),

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ changeTexts)
/* harmony export */ });
// Words of ours, by which the structure is told apart; they hold nothing from outside.
const STRUCTURE = new Set([
    'kind',
    'is',
    'truth',
    'seen',
    'want',
    'op',
    'certainty',
    'side',
    'cause',
    'after',
    'api',
    'expect',
]);
// Places and names of secrets are known to every reader of the workflow.
const UNTOUCHED = new Set(['places', 'secrets']);
/** A value with every text from outside in it passed through `change`; what was one object stays one. */
function changeTexts(value, change) {
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
