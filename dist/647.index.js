export const id = 647;
export const ids = [647];
export const modules = {

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportWrongInputs: () => (/* binding */ reportWrongInputs)
/* harmony export */ });
/* harmony import */ var _gather_workflow_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2497);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5077);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _stepWorkflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);




/** Reports everything that is wrong with the inputs: one annotation each, on the input's line where it is known. */
async function reportWrongInputs(problems, host) {
    const workflow = await (0,_stepWorkflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readStepWorkflow */ .Y)(host.getInput('github-token'), host);
    const sentences = problems.map((p) => sentenceOf(p, workflow));
    for (const line of sentences)
        host.info((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line));
    // GitHub shows ten errors of a step at most; every one of them is in the log and in the summary.
    for (const [i, p] of problems.slice(0, 9).entries())
        host.annotate('error', (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(sentences[i] ?? ''), {
            title: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`wrong input ${p.input}`),
            ...lineOf(p, workflow),
        });
    if (problems.length > 9)
        host.annotate('error', `${problems.length - 9} more inputs are wrong, see the job summary`, {
            title: 'wrong inputs',
        });
    await host.writeSummary(summaryOf(sentences));
    const report = { schemaVersion: 1, verdict: 'unknown', problems: problems.map((p) => withoutSecret(p, workflow)) };
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n)({
        verdict: 'unknown',
        side: 'workflow',
        cause: '',
        certainty: '',
        accountId: '',
        assumedRoleArn: '',
        report: JSON.stringify(report, undefined, 2),
    }, host);
}
const summaryOf = (sentences) => [`## ❌ The step's inputs are wrong, no role was asked for`, '', ...sentences.map((s) => `- ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(s)}`), ''].join('\n');
/** Name and value, what is wrong, what is allowed, how to put it right. */
function sentenceOf(p, workflow) {
    const { value } = withoutSecret(p, workflow);
    const shown = value === undefined ? '' : ` \`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(value, 200).replaceAll('`', "'")}\``;
    return `\`${p.input}\`${shown} ${p.problem}; allowed: ${p.allowed}; to fix it, ${p.fix}`;
}
/** The problem without its value when a secret has a part in the input. */
function withoutSecret(p, workflow) {
    const { value, ...rest } = p;
    const secret = workflow.secretInputs.includes(stepInput(p));
    return value === undefined || secret ? rest : { ...rest, value };
}
function lineOf(p, { places }) {
    const at = (0,_gather_workflow_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(places, `/workflow/inputs/${stepInput(p)}`);
    return at ? { file: at.file, startLine: at.line } : {};
}
/** `roles[0].arn` → `roles`; `aws-region (from AWS_REGION)` → `aws-region`. */
const stepInput = ({ input }) => input.replace(/[[ ].*$/, '');


/***/ })

};
