export const id = 534;
export const ids = [534];
export const modules = {

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportWrongInputs: () => (/* binding */ reportWrongInputs)
/* harmony export */ });
/* harmony import */ var _render_emptyReport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4651);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9889);
/* harmony import */ var _workflow_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9054);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(600);
/* harmony import */ var _stepWorkflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4682);





/** Reports everything that is wrong with the inputs: one annotation each, on the input's line where it is known. */
async function reportWrongInputs(problems, host) {
    const workflow = await (0,_stepWorkflow_js__WEBPACK_IMPORTED_MODULE_3__/* .readStepWorkflow */ .Y)(host.getInput('github-token'), host);
    const shown = problems.map((p) => withoutSecret(p, workflow)).map(hidesAccounts(host) ? withoutAccountIds : (p) => p);
    const sentences = shown.map(sentenceOf);
    for (const line of sentences)
        host.info((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(line));
    // GitHub shows ten errors of a step at most; every one of them is in the log and in the summary.
    for (const [i, p] of problems.slice(0, 9).entries())
        host.annotate('error', (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(sentences[i] ?? ''), {
            title: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(`wrong input ${p.input}`),
            ...lineOf(p, workflow),
        });
    if (problems.length > 9)
        host.annotate('error', `${problems.length - 9} more inputs are wrong, see the job summary`, {
            title: 'wrong inputs',
        });
    await host.writeSummary(summaryOf(sentences));
    const report = { ..._render_emptyReport_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .w, side: 'workflow', problems: shown };
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutputs */ .n)({
        verdict: 'unknown',
        side: 'workflow',
        cause: '',
        certainty: '',
        accountId: '',
        assumedRoleArn: '',
        report: JSON.stringify(report, undefined, 2),
        sarif: undefined,
    }, host);
}
const summaryOf = (sentences) => [`## ❌ The step's inputs are wrong, no role was asked for`, '', ...sentences.map((s) => `- ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(s)}`), ''].join('\n');
/** Name and value, what is wrong, what is allowed, how to put it right. */
function sentenceOf(p) {
    const { value } = p;
    const shown = value === undefined ? '' : ` \`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(value, 200).replaceAll('`', "'")}\``;
    return `\`${p.input}\`${shown} ${p.problem}; allowed: ${p.allowed}; to fix it, ${p.fix}`;
}
/** The problem without its value when a secret has a part in the input. */
function withoutSecret(p, workflow) {
    const { value, ...rest } = p;
    const secret = workflow.secretInputs.includes(stepInput(p));
    return value === undefined || secret ? rest : { ...rest, value };
}
/** Read here once more, as the inputs as a whole could not be. */
const hidesAccounts = (host) => ['mask-aws-account-id', 'redact'].some((name) => /^true$/i.test(host.getInput(name)));
const withoutAccountIds = ({ value, ...rest }) => value === undefined ? rest : { ...rest, value: value.replace(/(?<!\d)\d{12}(?!\d)/g, '***') };
function lineOf(p, { places }) {
    if (p.place)
        return p.place;
    const at = (0,_workflow_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(places, `/workflow/inputs/${stepInput(p)}`);
    return at ? { file: at.file, startLine: at.line } : {};
}
/** `roles[0].arn` → `roles`; `aws-region (from AWS_REGION)` → `aws-region`. */
const stepInput = ({ input }) => input.replace(/[[ ].*$/, '');


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   jO: () => (/* binding */ entries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads a workflow with the options of GitHub's own parser (actions/languageservices, yaml-object-reader.ts). */
function parseWorkflow(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    return { text, yaml: (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, keepSourceTokens: true, uniqueKeys: false }), lines };
}
/** What an alias stands for; any other node is itself. */
const resolve = (doc, node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(doc.yaml) : node);
/** The root mapping, or undefined when the file is something else. */
function rootOf(doc) {
    const root = doc.yaml.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? root : undefined;
}
/** The entry of a mapping under a name. The names of jobs and inputs are compared without regard to case, as the runner does. */
function entry(doc, map, name, ignoreCase = false) {
    const found = entries(doc, map);
    return (found.find(([key]) => key === name)?.[1] ??
        (ignoreCase ? found.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] : undefined));
}
/** All entries of a mapping by name, in the order of the file; empty for anything that is not a mapping. */
function entries(doc, map) {
    const resolved = resolve(doc, map);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved))
        return [];
    return resolved.items.map((pair) => {
        const written = (pair.value ?? undefined);
        return [textOf(resolve(doc, pair.key)) ?? '', { key: pair.key, value: resolve(doc, written), written }];
    });
}
/** A scalar as text, as GitHub passes it on: numbers and booleans as they were written. Undefined for collections and null. */
function textOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null || node.value === undefined)
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


/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   iL: () => (/* binding */ mentionsSecret),
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   x9: () => (/* binding */ holdsExpression)
/* harmony export */ });
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


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineName),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
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


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   pC: () => (/* binding */ findJob)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8928);
/* harmony import */ var _stepId_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);



/** A job of the file under its key. */
const findJob = (doc, job) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(doc), 'jobs')?.value, job, true);
/**
 * The step of a job that GITHUB_ACTION names. The lists inside `parallel:` have ids of their own, so that one id can stand
 * for several steps; then none is chosen.
 */
function findStep(doc, job, action) {
    const [step, ...more] = stepLists(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, job, 'steps')?.value).flatMap(({ list, path }) => (0,_stepId_js__WEBPACK_IMPORTED_MODULE_2__/* .identifySteps */ .K)(doc, list).flatMap(({ id, node }, i) => (id === action ? [{ node, path: [...path, i] }] : [])));
    if (!step)
        return { is: 'missing' };
    return more.length > 0 ? { is: 'ambiguous' } : { is: 'found', ...step };
}
function stepLists(doc, steps) {
    if (!steps || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
        return [];
    const nested = steps.items.flatMap((item, i) => {
        const list = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(doc, item), 'parallel')?.value;
        return list ? [{ list, path: ['steps', i, 'parallel'] }] : [];
    });
    return [{ list: steps, path: ['steps'] }, ...nested];
}
/** The `uses:` of a step or of a job that calls a reusable workflow. */
const usesOf = (doc, node) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, node, 'uses')?.value);


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ permissionBlock)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8928);
/* harmony import */ var _jobStep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6096);



/** The block that decides for a job: its own replaces that of the workflow (docs.github.com "Workflow syntax", permissions). */
function permissionBlock(doc, job) {
    const own = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, (0,_jobStep_js__WEBPACK_IMPORTED_MODULE_2__/* .findJob */ .pC)(doc, job)?.value, 'permissions');
    if (own)
        return blockOf(doc, 'job', own);
    const shared = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(doc), 'permissions');
    return shared && blockOf(doc, 'workflow', shared);
}
function blockOf(doc, of, block) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(block.value))
        return { of, entry: block, value: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(block.value) || null, idToken: undefined };
    const found = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, block.value, 'id-token');
    return { of, entry: block, value: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found?.value) ?? null, idToken: found?.key };
}


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


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identifySteps),
/* harmony export */   q: () => (/* binding */ repositoryOfAction)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8928);


/** The longest id that is made up for a step. */
const MAX_LENGTH = 100;
/**
 * The steps of one list with their ids: the explicit ones, and for the rest `__owner_repo`, `__self`, `__run` and the like,
 * with `_2`, `_3`, … when the id is taken (actions/languageservices, converter/steps.ts and id-builder.ts).
 */
function identifySteps(doc, list) {
    const steps = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(doc, list);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
        return [];
    const nodes = steps.items.map((item) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(doc, item)).filter((node) => node !== undefined);
    const explicit = nodes.map((node) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, node, 'id')?.value));
    const taken = new Set(explicit.filter((id) => id !== undefined));
    return nodes.map((node, i) => ({ id: explicit[i] || unique(generatedId(doc, node), taken), node }));
}
function generatedId(doc, step) {
    const uses = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, step, 'uses')?.value);
    const waiting = ['wait', 'wait-all', 'cancel'].find((key) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(doc, step, key));
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


/***/ })

};
