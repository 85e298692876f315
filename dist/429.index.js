export const id = 429;
export const ids = [429,810];
export const modules = {

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gather/pullRequestComment.js
/** The comments on one page of GitHub's answer, the most it gives. */
const PER_PAGE = 100;
const MOST_PAGES = 3;
/** Beyond these the job summary has to do. */
const MOST_CREATED = 10;
/** The first line of a comment, by which it is found again; it is not shown. */
const marker = (key) => `<!-- assume-role-preflight ${key} -->`;
const MARKED = /^<!-- assume-role-preflight ([0-9a-f]{32}) -->\r?\n/;
/**
 * Creates and updates comments, each at most once, and says what could not be done, one sentence each. Never rejects. A
 * comment is ours when its very first line says so and an app, or the owner of the token, wrote it: a text that is quoted
 * in a comment stands further down, and what a person writes in our name is left alone.
 */
async function keepComments(wanted, comments, pull) {
    if (wanted.length === 0)
        return [];
    try {
        const { ours, all } = await findOurs(comments);
        const created = wanted.filter((w) => w.open && !ours.has(w.key));
        for (const { key, body } of wanted) {
            const known = ours.get(key);
            const text = `${marker(key)}\n${body}`;
            if (known && known.body !== text)
                await comments.update(known.id, text);
        }
        // Where not every comment was seen, ours may be among the rest, and a second one each run would be noise.
        if (!all && created.length > 0)
            return [`the pull request has more than ${MOST_PAGES * PER_PAGE} comments, so that no new one was written`];
        for (const { key, body } of created.slice(0, MOST_CREATED))
            await comments.create(`${marker(key)}\n${body}`);
        const rest = created.length - MOST_CREATED;
        return rest > 0 ? [`${rest} more roles got no comment of their own; the job summary has them all`] : [];
    }
    catch (error) {
        return [hintOn(error, pull)];
    }
}
async function findOurs(comments) {
    const marked = [];
    let all = false;
    for (let page = 1; page <= MOST_PAGES && !all; page++) {
        const found = await comments.list(page);
        marked.push(...found.filter((c) => MARKED.test(c.body)));
        all = found.length < PER_PAGE;
    }
    const self = marked.some((c) => !c.bot) ? await comments.login().catch(() => undefined) : undefined;
    const ours = marked.filter((c) => c.bot || c.login === self);
    // The first stays the one, should two runs have created one at the same time.
    return { all, ours: new Map(ours.toReversed().map((c) => [MARKED.exec(c.body)?.[1] ?? '', c])) };
}
function hintOn(error, { readOnly }) {
    const status = error?.status;
    const refused = status === 403 || status === 404;
    if (refused && readOnly)
        return 'GitHub gives pull requests from forks a read-only token, so that no comment was written; the job summary has it all';
    if (refused)
        return `GitHub answered ${status} to the comment: give the job \`permissions: pull-requests: write\`, or remove \`comment\``;
    return typeof status === 'number'
        ? `no comment was written: GitHub answered ${status}`
        : 'no comment was written: GitHub could not be asked';
}

;// CONCATENATED MODULE: ./lib/gather/commentsApi.js

/** How long GitHub may take for one answer, in milliseconds. */
const PATIENCE = 5000;
/**
 * The comments of a pull request over GitHub's REST API, for which a pull request is an issue ("REST API endpoints for issue
 * comments"); writing them needs `pull-requests: write`. The client is loaded when it is first used.
 */
function commentsApi(token, repository, number, apiUrl = 'https://api.github.com') {
    const ask = async (route, parameters = {}) => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const octokit = getOctokit(token, { userAgent: 'assume-role-preflight', baseUrl: apiUrl });
        const { data } = await octokit.request(route, {
            ...parameters,
            request: { signal: AbortSignal.timeout(PATIENCE) },
        });
        return data;
    };
    const issues = `/repos/${repository}/issues`;
    return {
        list: async (page) => {
            const data = await ask(`GET ${issues}/${number}/comments`, { per_page: PER_PAGE, page });
            if (!Array.isArray(data))
                throw new Error('the answer is no list');
            return data.map(({ id, body, user }) => ({
                id,
                body: body ?? '',
                login: user?.login ?? '',
                bot: user?.type === 'Bot',
            }));
        },
        create: (body) => ask(`POST ${issues}/${number}/comments`, { body }),
        update: (id, body) => ask(`PATCH ${issues}/comments/${id}`, { body }),
        login: async () => String((await ask('GET /user')).login),
    };
}

// EXTERNAL MODULE: ./lib/gather/jobFacts.js
var jobFacts = __webpack_require__(2445);
;// CONCATENATED MODULE: ./lib/gather/pullRequest.js

/** The pull request that the event is about; undefined when it is about none, or about several. */
function pullRequestOf(payload, env) {
    const { pull_request: pull, issue, workflow_run: run } = (payload ?? {});
    const [only, more] = run?.pull_requests ?? [];
    const number = pull?.number ?? (issue?.pull_request ? issue.number : undefined) ?? (more ? undefined : only?.number);
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return;
    const event = env.GITHUB_EVENT_NAME;
    // `pull_request_target` runs the workflow of the base repository, with its token.
    return { number, readOnly: event !== 'pull_request_target' && (0,jobFacts/* isFork */.B)(event, payload) === true };
}

// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(6223);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/summary/block.js
var block = __webpack_require__(7110);
// EXTERNAL MODULE: ./lib/render/summary/certainty.js
var summary_certainty = __webpack_require__(7902);
// EXTERNAL MODULE: ./lib/render/summary/fix.js + 25 modules
var fix = __webpack_require__(2793);
// EXTERNAL MODULE: ./lib/render/summary/verdict.js
var summary_verdict = __webpack_require__(3662);
// EXTERNAL MODULE: ./lib/render/summary.js + 4 modules
var summary = __webpack_require__(9891);
// EXTERNAL MODULE: ./lib/render/verdict.js
var render_verdict = __webpack_require__(6265);
// EXTERNAL MODULE: ./lib/render/view.js
var render_view = __webpack_require__(3567);
;// CONCATENATED MODULE: ./lib/render/comment.js









/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"); some are left to the line it is found by. */
const CHARACTERS = 65_536 - 200;
/**
 * A comment for every attempt of the story, in its order: the verdict, who has to act, the diff, what to send to whom, and
 * where the rest is. Undefined for an attempt that was not decided, which changes nothing of what was said before.
 */
function renderComments(story) {
    const view = (0,render_view/* viewOf */.du)(story);
    return view.attempts.map((a) => {
        if (a.status === 'transient')
            return undefined;
        const blocks = a.asExpected ? resolved(view, a) : refused(view, a);
        return { body: (0,budget/* fit */.Uj)(blocks, CHARACTERS), open: !a.asExpected };
    });
}
function refused(view, a) {
    const certainty = (0,summary_certainty/* certaintyLine */.Up)(a);
    return [
        first(view, a, 'has every condition, the commands and the raw details'),
        ...(0,summary_verdict/* secretBlock */.s)(a.focus),
        ...(certainty ? [(0,block/* kept */.LP)(certainty)] : []),
        // What has a name is more than the change itself: commands and other ways, which the summary has.
        ...(0,fix/* fixBlocks */.mv)(view, a.focus).filter((b) => b.name === undefined),
        ...(0,summary/* handOffBlocks */.B)(view, [a]),
    ];
}
const resolved = (view, a) => [
    first(view, a, 'found this; what was reported here is resolved'),
];
/** The verdict, of which job it is, and the way to the rest, in one block, as nothing else is sure to stay. */
function first(view, a, says) {
    const { url, job } = view.run;
    const address = (0,render_escape/* webUrl */.qP)(url);
    const run = address ? `[The run](${address})` : 'The run';
    const verdict = (0,summary_verdict/* verdictBlock */.b)(view, a, (0,render_verdict/* verdictOn */.Hc)(a)).text.replace(/^## /, '### ');
    return (0,block/* kept */.LP)(verdict, '', `${run}${job ? ` of job ${(0,render_escape/* code */.aY)(job)}` : ''} ${says}.`);
}

// EXTERNAL MODULE: ./lib/step/readEvent.js
var readEvent = __webpack_require__(3994);
;// CONCATENATED MODULE: ./lib/step/comment.js







/**
 * Tells the pull request of every role that is not as expected, in a comment that later runs update. What cannot be written
 * becomes a hint, and never makes the step fail.
 */
async function commentOn(story, outcomes, inputs, host) {
    const { env } = host;
    const pull = pullRequestOf((0,readEvent/* readEvent */.j)(host), env);
    if (!pull || !env.GITHUB_REPOSITORY)
        return host.info('no comment is written: the run is for no pull request');
    const hints = inputs.githubToken === ''
        ? ['no comment was written: `github-token` is empty']
        : await keepComments(wantedComments(story, outcomes, inputs, env), commentsApi(inputs.githubToken, env.GITHUB_REPOSITORY, pull.number, env.GITHUB_API_URL || undefined), pull);
    for (const hint of hints)
        host.annotate('notice', (0,render_escape/* plainText */.wh)(hint), { title: 'comment on the pull request' });
}
function wantedComments(story, outcomes, inputs, env) {
    return renderComments(story).flatMap((comment, i) => {
        const outcome = outcomes[i];
        return comment && outcome ? [{ ...comment, key: keyOf(outcome, inputs, env) }] : [];
    });
}
/**
 * What a comment is about: workflow, job, leg of its matrix, and the roles up to this one. A digest, so that its form is
 * known; account IDs that are not to be seen are left out, as there are few enough of them to try them all.
 */
function keyOf({ attempt }, { report }, env) {
    const roles = attempt.hops.map(({ role }) => (report.hideAccountIds ? role.replace(/\d{12}/g, '') : role));
    const workflow = env.GITHUB_WORKFLOW_REF?.replace(/@.*$/, '');
    const parts = [workflow, env.GITHUB_JOB, env['INPUT_INTERNAL-JOB-INDEX']?.trim(), roles];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}


/***/ })

};
