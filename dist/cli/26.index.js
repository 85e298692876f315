export const id = 26;
export const ids = [26];
export const modules = {

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FILE_SYSTEM: () => (/* binding */ FILE_SYSTEM),
  readTrustPolicyFile: () => (/* binding */ readTrustPolicyFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/hcl/evaluate.js + 15 modules
var evaluate = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/hcl/parse.js + 1 modules
var parse = __webpack_require__(4420);
// EXTERNAL MODULE: ./lib/engine/policy/json.js
var json = __webpack_require__(6579);
// EXTERNAL MODULE: ./lib/hcl/terraformJson.js
var terraformJson = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/hcl/lineIndex.js
var lineIndex = __webpack_require__(9473);
;// CONCATENATED MODULE: ./lib/policyfile/element.js

/** The plain value of an element. Of doubled keys the last one counts, as everywhere in AWS's tools. */
function settle(element) {
    const places = {};
    const gaps = [];
    const plain = (e, path) => {
        places[path.map((t) => `/${t.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')] = e.place;
        switch (e.kind) {
            case 'scalar':
                return e.value;
            case 'list':
                return e.items.map((item, i) => plain(item, [...path, String(i)]));
            case 'object': {
                const last = new Map(e.members.map((m) => [m.key, m.value]));
                return Object.fromEntries([...last].map(([key, value]) => [key, plain(value, [...path, key])]));
            }
            default:
                gaps.push({ path, element: e });
                return null;
        }
    };
    const policy = plain(element, []);
    return { policy, places, gaps };
}
/** JSON nodes as elements. `placeOf` tells the place of an offset. */
function elementOfJson(node, placeOf) {
    const place = placeOf(node.range.start);
    switch (node.kind) {
        case 'scalar':
            return { kind: 'scalar', value: node.value, place };
        case 'array':
            return { kind: 'list', items: node.items.map((item) => elementOfJson(item, placeOf)), place };
        case 'object':
            return {
                kind: 'object',
                members: node.members.map((m) => ({
                    key: m.key,
                    value: besideKey(elementOfJson(m.value, placeOf), placeOf(m.keyRange.start)),
                })),
                place,
            };
    }
}
/** A list or object that begins on a line after its key is found at the key: that line names it. */
const besideKey = (value, key) => (value.kind === 'list' || value.kind === 'object') && key.line < value.place.line ? { ...value, place: key } : value;
/** A function from an offset in a file's text to its place. */
function placesIn(file, text) {
    const positionOf = (0,lineIndex/* indexLines */.u)(text);
    return (offset) => ({ file, ...positionOf(offset) });
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/module.js




/** Reads a file in Terraform's native or JSON syntax; native files cannot begin with a brace. */
function parseFile({ name, text }) {
    const placeOf = placesIn(name, text);
    if (!/^\ufeff?\s*\{/.test(text))
        return { name, text, placeOf, ...(0,parse/* parseHcl */.z)(text) };
    const read = (0,json/* readJson */.Vh)(text);
    if ('node' in read)
        return { name, text, placeOf, ...(0,terraformJson/* readTerraformJson */.t)(read.node, text) };
    const range = { start: 0, end: text.length };
    return { name, text, placeOf, body: { attributes: [], blocks: [], range }, problems: [read.error] };
}
/** Whether a file belongs to Terraform's or OpenTofu's language, variable definitions included. */
const isTerraformFile = (name) => /\.(tf|tofu)(\.json)?$/.test(name);
/** Whether Terraform reads variable definitions from the file by itself (Terraform documentation, "Variable definitions files"). */
const isDefinitionsFile = (name) => /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)$/.test(name);
/** The directory of a file; empty for the one that paths are relative to. */
const directoryOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** A path made of a directory and a path relative to it, without `.` and `..` as far as they can be resolved. */
function joinPath(directory, relative) {
    const parts = [];
    for (const part of `${directory}/${relative}`.split('/')) {
        if (part === '' ? parts.length > 0 || !directory.startsWith('/') : part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
/** The blocks of a type whose labels begin with the given ones. */
function blocksOf(module, type, ...labels) {
    return module.files.flatMap((file) => file.body.blocks
        .filter((b) => b.type === type && labels.every((label, i) => b.labels[i]?.value === label))
        .map((block) => ({ block, file })));
}
/** An argument of a body. */
const argumentOf = (body, name) => body.attributes.find((a) => a.name === name);
/** The local directory that a module call names (Terraform documentation, "Module Sources": local paths begin with `./` or `../`). */
function localSource(block, directory) {
    const source = argumentOf(block.body, 'source')?.value;
    return source?.kind === 'string' && /^\.\.?\//.test(source.value) ? joinPath(directory, source.value) : undefined;
}
const DEPTH = 6;
const MOST_MODULES = 200;
/** The root module of a directory and the modules that it calls by a local path, callers first. */
function modulesOf(files, root) {
    const inDirectory = (directory) => files.filter((f) => directoryOf(f.name) === directory);
    const found = [{ directory: root, address: '', files: inDirectory(root) }];
    for (const module of found) {
        if (module.address.split('module.').length > DEPTH)
            continue;
        for (const { block, file } of blocksOf(module, 'module')) {
            const directory = localSource(block, module.directory);
            const inside = directory === undefined ? [] : inDirectory(directory);
            if (directory === undefined || inside.length === 0 || found.length >= MOST_MODULES)
                continue;
            const address = `${module.address}module.${block.labels[0]?.value ?? ''}.`;
            found.push({ directory, address, files: inside, call: { block, file, from: module } });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/hcl/value.js
var hcl_value = __webpack_require__(4754);
;// CONCATENATED MODULE: ./lib/policyfile/chooseRole.js
/**
 * The role that is looked for. One with the very name; else, when the names of some are not known, the only one among them
 * that can have it. Without a name, the only role. Otherwise what was found instead, as the end of a sentence.
 */
function chooseRole(candidates, wanted) {
    if (candidates.length === 0)
        return 'found no role';
    const { name } = wanted;
    if (name === undefined) {
        const [only, ...others] = candidates;
        return only && others.length === 0 ? only : `found ${candidates.length} roles: ${listed(candidates)}`;
    }
    const named = candidates.filter((c) => knownName(c.name) === name && (c.arn === undefined || c.arn === wanted.arn));
    if (named.length > 1)
        return `found ${named.length} roles of that name: ${listed(named)}`;
    if (named[0])
        return named[0];
    const open = candidates.filter((c) => knownName(c.name) === undefined && fits(c.name, name));
    const [only, ...others] = open;
    return only && others.length === 0 ? only : `found ${listed(candidates)}`;
}
/** A role name, when all of it is known. */
const knownName = ({ pieces }) => pieces.every((p) => p !== undefined) ? pieces.join('') : undefined;
/** Whether a name can be that of which only some pieces are known. */
function fits({ pieces }, name) {
    const known = pieces.map((p) => p ?? '');
    const first = pieces[0] ?? '';
    const last = (pieces.length > 1 && pieces.at(-1)) || '';
    if (!name.startsWith(first) || !name.endsWith(last) || first.length + last.length > name.length)
        return false;
    let from = first.length;
    for (const piece of known.slice(1, -1)) {
        const at = name.indexOf(piece, from);
        if (at < 0)
            return false;
        from = at + piece.length;
    }
    return from <= name.length - last.length;
}
const SHOWN = 5;
function listed(candidates) {
    const shown = candidates.slice(0, SHOWN).map((c) => {
        const name = knownName(c.name) ?? c.name.written;
        const how = name === undefined
            ? ''
            : knownName(c.name) === undefined
                ? ` named \`${name}\` (not known)`
                : ` named \`${name}\``;
        return `\`${c.label}\`${how}`;
    });
    const more = candidates.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./lib/engine/arn.js
var engine_arn = __webpack_require__(8973);
;// CONCATENATED MODULE: ./lib/policyfile/roleWanted.js

/** The domain of AWS services in a partition; CloudFormation User Guide, "Pseudo parameters reference", names these two. */
const serviceDomain = (partition) => partition === 'aws' ? 'amazonaws.com' : partition === 'aws-cn' ? 'amazonaws.com.cn' : undefined;
/** What the ARN of a role tells. */
function wantedRole(roleArn) {
    const arn = (0,engine_arn/* parsePrincipalArn */.P3)(roleArn ?? '');
    if (roleArn === undefined || arn?.kind !== 'role')
        return {};
    return { arn: roleArn, name: arn.name, account: arn.account, partition: arn.partition };
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/setting.js
/** The setting of the module that calls this one; its account is known only when the call passes no providers of its own. */
function callerSetting(setting) {
    const { call } = setting.module;
    if (!call)
        return;
    const passed = call.block.body.attributes.some((a) => a.name === 'providers') || setting.provider !== '';
    return {
        ...setting,
        module: call.from,
        // The calls that `for_each` or `count` makes are taken together: what tells them apart is not known.
        instance: {},
        provider: '',
        ...(passed ? { wanted: {} } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/definition.js


/**
 * Where a local or variable gets its value: a local from `locals`; a variable from the call of its module, from a definitions
 * file, or from its default, which a deployment can override and so is noted. Undefined when there is no such name.
 */
function definitionOf(setting, root, name) {
    if (root === 'local') {
        for (const { block, file } of blocksOf(setting.module, 'locals')) {
            const local = argumentOf(block.body, name);
            if (local)
                return { expression: local.value, file, setting: { ...setting, instance: {} } };
        }
        return;
    }
    const { call } = setting.module;
    const given = call && argumentOf(call.block.body, name);
    const caller = call && callerSetting(setting);
    if (given && caller)
        return { expression: given.value, file: call.file, setting: caller };
    const defined = call ? undefined : setting.definitions.get(name);
    if (defined !== undefined)
        return { value: defined };
    const [variable] = blocksOf(setting.module, 'variable', name);
    if (!variable)
        return;
    const fallback = argumentOf(variable.block.body, 'default');
    const label = `\`${setting.module.address}var.${name}\``;
    if (!fallback)
        return { why: `${label} has no default` };
    if (!call)
        setting.assumed.add(`the default of ${label}`);
    return { expression: fallback.value, file: variable.file, setting: { ...setting, instance: {} } };
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/scope.js




/** The value of an expression in a setting. */
const valueIn = (setting, expression) => (0,evaluate/* evaluate */._)(expression, scopeOf(setting));
/** What names mean in a module: locals, variables, the instance, and the attributes that follow from the configuration alone. */
const scopeOf = (setting) => ({
    resolve: (names, reference) => resolve(setting, names, reference),
});
/** How many names may lead to each other. */
const scope_DEPTH = 100;
function resolve(setting, names, reference) {
    const [root, name = ''] = names;
    const { range } = reference;
    if (root === 'each')
        return eachOf(setting, name, reference);
    if (root === 'count') {
        const { index } = setting.instance;
        return index === undefined ? undefined : { value: index, used: 2 };
    }
    if (root === 'local' || root === 'var') {
        const key = `${setting.module.address}${root}.${name}`;
        if (--setting.budget.left < 0 || setting.pending.size > scope_DEPTH)
            return { value: (0,hcl_value/* unknown */.L5)('the configuration is too large to be evaluated', range), used: 2 };
        if (setting.pending.has(key))
            return { value: (0,hcl_value/* unknown */.L5)(`\`${root}.${name}\` refers to itself`, range), used: 2 };
        const definition = definitionOf(setting, root, name);
        if (definition === undefined)
            return;
        if ('why' in definition)
            return { value: (0,hcl_value/* unknown */.L5)(definition.why, range), used: 2 };
        if ('value' in definition)
            return { value: definition.value, used: 2 };
        setting.pending.add(key);
        const value = valueIn(definition.setting, definition.expression);
        setting.pending.delete(key);
        return { value, used: 2 };
    }
    return resourceAttribute(setting, reference);
}
function eachOf({ instance }, name, { range }) {
    if (!instance.each || (name !== 'key' && name !== 'value'))
        return;
    const value = instance.each[name];
    return { value: value === undefined ? (0,hcl_value/* unknown */.L5)(`\`each.${name}\` is not known`, range) : value, used: 2 };
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/attributes.js



/** Reads `type.name.attribute`, `type.name[…].attribute` and the same after `data.`. */
function attributeReference({ root, steps }) {
    const data = root === 'data';
    const names = [root];
    let used = 1;
    for (const step of steps) {
        if (step.kind === 'splat')
            return;
        if (step.kind === 'attribute')
            names.push(step.name);
        else if (names.length !== (data ? 3 : 2))
            return;
        used++;
        if (names.length === (data ? 4 : 3))
            break;
    }
    const [type, name, attribute] = data ? names.slice(1) : names;
    if (type === undefined || name === undefined || attribute === undefined)
        return;
    return { mode: data ? 'data' : 'resource', type, name, attribute, used };
}
/** How a resource names its provider configuration, empty for the default one. */
function providerOf({ block, file }) {
    const provider = argumentOf(block.body, 'provider')?.value.range;
    return provider ? file.text.slice(provider.start, provider.end) : '';
}
/**
 * The attributes that follow from the configuration and the account of the role: who the provider is, and the ARNs of OIDC
 * providers, roles and users (IAM User Guide, "IAM identifiers"). Only those made through the provider configuration of the
 * role, for another may be of another account.
 */
function resourceAttribute(setting, reference) {
    const ref = attributeReference(reference);
    const [found] = ref ? blocksOf(setting.module, ref.mode, ref.type, ref.name) : [];
    if (!ref || !found || providerOf(found) !== setting.provider)
        return;
    const value = attributeOf(setting, ref, found);
    return value === undefined ? undefined : { value, used: ref.used };
}
function attributeOf(setting, ref, found) {
    const { account, partition } = setting.wanted;
    switch (`${ref.mode} ${ref.type}.${ref.attribute}`) {
        case 'data aws_caller_identity.account_id':
        case 'data aws_caller_identity.id':
            return account;
        case 'data aws_partition.partition':
        case 'data aws_partition.id':
            return partition;
        case 'data aws_partition.dns_suffix':
            return serviceDomain(partition);
        case 'resource aws_iam_openid_connect_provider.arn':
        case 'data aws_iam_openid_connect_provider.arn': {
            const url = textOf(setting, found, 'url');
            return url === undefined
                ? textOf(setting, found, 'arn')
                : arnOf(setting, `oidc-provider/${url.replace(/^https:\/\//, '')}`);
        }
        case 'resource aws_iam_role.arn':
            return named(setting, found, 'role');
        case 'resource aws_iam_user.arn':
            return named(setting, found, 'user');
        case 'resource aws_iam_role.name':
        case 'resource aws_iam_user.name':
            return textOf(setting, found, 'name');
        default:
            return;
    }
}
function named(setting, found, kind) {
    const name = textOf(setting, found, 'name');
    const path = argumentOf(found.block.body, 'path') ? textOf(setting, found, 'path') : '/';
    return name === undefined || path === undefined ? undefined : arnOf(setting, `${kind}${path}${name}`);
}
const arnOf = ({ wanted }, resource) => wanted.account === undefined || wanted.partition === undefined
    ? undefined
    : `arn:${wanted.partition}:iam::${wanted.account}:${resource}`;
/** The text of an argument, when it is the same for every instance of the resource. */
function textOf(setting, { block }, argument) {
    const expression = argumentOf(block.body, argument)?.value;
    const key = `${setting.module.address}${block.type}.${block.labels.map((l) => l.value).join('.')}.${argument}`;
    if (!expression || setting.pending.has(key))
        return;
    setting.pending.add(key);
    const value = valueIn({ ...setting, instance: {} }, expression);
    setting.pending.delete(key);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/instances.js



const MOST = 500;
/** The instances of a block with `for_each` or `count`; one of which nothing is known when their number is not known. */
function instancesOf(setting, block) {
    const forEach = argumentOf(block.body, 'for_each');
    if (forEach)
        return instances_eachOf(valueIn(setting, forEach.value));
    const count = argumentOf(block.body, 'count');
    if (!count)
        return [{}];
    const value = valueIn(setting, count.value);
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MOST
        ? Array.from({ length: number }, (_, index) => ({ index }))
        : [{}];
}
function instances_eachOf(value) {
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return [{}];
    if ((0,hcl_value/* isMap */.jh)(value))
        return value.size > MOST ? [{}] : (0,hcl_value/* sortedKeys */.Mf)(value).map((key) => ({ each: { key, value: value.get(key) ?? null } }));
    const elements = (0,hcl_value/* isSet */.vM)(value) ? ((0,hcl_value/* elementsOf */.ZE)(value) ?? []) : undefined;
    return elements && elements.length <= MOST ? elements.map((key) => ({ each: { key, value: key } })) : [{}];
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/located.js

/** The place where an expression begins. */
const placeOf = ({ expression, file }) => file.placeOf(expression.range.start);
/** How something is written; the quotes of a string are left out. */
function writtenAs({ expression, file }, range = expression.range) {
    const text = file.text.slice(range.start, range.end);
    return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}
/** An unknown value as an element: how the expression is written, and what it lacks. */
const unknownElement = (located, value) => ({
    kind: 'unknown',
    text: writtenAs(located),
    why: value.why,
    place: placeOf(located),
});
/** A value as an element, all of it at the place of its expression. */
function elementOfValue(located, value) {
    const place = placeOf(located);
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return unknownElement(located, value);
    if (value === null || typeof value !== 'object')
        return { kind: 'scalar', value, place };
    const inner = (part) => elementOfValue(located, part);
    if (value instanceof Map)
        return { kind: 'object', members: [...value].map(([key, part]) => ({ key, value: inner(part) })), place };
    return { kind: 'list', items: [...value].map(inner), place };
}

// EXTERNAL MODULE: ./lib/hcl/text.js
var hcl_text = __webpack_require__(6940);
;// CONCATENATED MODULE: ./lib/policyfile/embeddedText.js


// Unicode noncharacters, which no text that is exchanged holds (The Unicode Standard, section 23.7).
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const MARK = /\ufdd0+(\d+)\ufdd1+/g;
/** What stands in a text for the hole with an index. */
const holeMark = (index) => `${OPEN}${OPEN}${index}${CLOSE}${CLOSE}`;
/** A text with no holes that stands somewhere as it is, or whose place is told as a whole. */
const wholeText = (value, placeOf) => ({
    value,
    holes: [],
    placeOf,
});
/** Reads the JSON of an embedded text; scalars with holes, and objects whose keys have holes, are unknown. */
function elementOfText({ value, holes, placeOf }) {
    const read = (0,json/* readJson */.Vh)(quoteOutside(value));
    if ('node' in read)
        return withHoles(elementOfJson(read.node, placeOf), holes);
    const place = placeOf(Math.min(read.error.offset, value.length));
    const hole = holes[0];
    return hole
        ? { kind: 'unknown', text: hole.text, why: hole.why, place }
        : { kind: 'invalid', message: `this is no JSON: ${read.error.message}`, place };
}
/** A hole outside of a string becomes a string, so that the rest can be read; the quotes take the room of one half of the mark. */
function quoteOutside(text) {
    let out = '';
    let inside = false;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (inside && c === '\\')
            out += c + (text[++i] ?? '');
        else if (!inside && c === OPEN)
            out += `"${text[++i]}`;
        else if (!inside && c === CLOSE)
            out += `${text[i++]}"`;
        else
            out += c;
        if (c === '"')
            inside = !inside;
    }
    return out;
}
function withHoles(e, holes) {
    if (holes.length === 0)
        return e;
    switch (e.kind) {
        case 'list':
            return { ...e, items: e.items.map((item) => withHoles(item, holes)) };
        case 'object': {
            const key = e.members.find((m) => holeOf(m.key, holes))?.key;
            if (key !== undefined)
                return { kind: 'unknown', text: written(key, holes), why: holeOf(key, holes)?.why ?? '', place: e.place };
            return { ...e, members: e.members.map((m) => ({ ...m, value: withHoles(m.value, holes) })) };
        }
        case 'scalar': {
            const hole = typeof e.value === 'string' ? holeOf(e.value, holes) : undefined;
            return hole ? { kind: 'unknown', text: written(String(e.value), holes), why: hole.why, place: e.place } : e;
        }
        default:
            return e;
    }
}
const holeOf = (text, holes) => {
    const index = new RegExp(MARK).exec(text)?.[1];
    return index === undefined ? undefined : holes[Number(index)];
};
const written = (text, holes) => text.replace(MARK, (_, index) => holes[Number(index)]?.text ?? '');

;// CONCATENATED MODULE: ./lib/policyfile/terraform/follow.js


const MOST_STEPS = 30;
/**
 * The expression that says what another one is: through locals and variables to their definition, and through a conditional
 * to the arm that is taken, so that places are those of the policy itself.
 */
function follow(from) {
    let located = from;
    for (let i = 0; i < MOST_STEPS; i++) {
        const next = stepFrom(located);
        if (!next)
            return located;
        located = next;
    }
    return located;
}
function stepFrom(located) {
    const { expression, setting } = located;
    const inside = onlyInterpolation(expression);
    if (inside)
        return { ...located, expression: inside };
    if (expression.kind === 'conditional') {
        const condition = valueIn(setting, expression.condition);
        if (condition === true || condition === 'true')
            return { ...located, expression: expression.whenTrue };
        if (condition === false || condition === 'false')
            return { ...located, expression: expression.whenFalse };
    }
    if (expression.kind !== 'reference')
        return;
    const [step, ...more] = expression.steps;
    const { root } = expression;
    if ((root !== 'local' && root !== 'var') || step?.kind !== 'attribute' || more.length > 0)
        return;
    const definition = definitionOf(setting, root, step.name);
    return definition && 'expression' in definition ? definition : undefined;
}
/** `"${x}"` is `x`. */
const onlyInterpolation = (e) => e.kind === 'template' && e.parts.length === 1 && e.parts[0]?.kind === 'interpolation'
    ? e.parts[0].expression
    : undefined;

;// CONCATENATED MODULE: ./lib/policyfile/terraform/part.js





/** A block inside of a body, in the same file and setting. */
const inside = (part, block) => ({ ...part, body: block.body, range: block.range });
/** Where a body begins. */
const start = ({ file, range }) => file.placeOf(range.start);
/** An object that a body stands for. */
const objectOf = (part, members) => ({
    kind: 'object',
    members,
    place: start(part),
});
/** The expression of an argument, if it is given. */
const locate = ({ file, setting }, attribute) => attribute && { expression: attribute.value, file, setting };
/** Where the value of an argument begins. */
const placeOfArgument = (part, name) => {
    const located = locate(part, argumentOf(part.body, name));
    return located ? placeOf(located) : start(part);
};
/** The text of a scalar. */
const part_textOf = (e) => (e?.kind === 'scalar' ? String(e.value) : '');
/** An argument of one value; undefined when it is left out. */
function scalar(part, name) {
    const located = locate(part, argumentOf(part.body, name));
    if (!located)
        return;
    const value = valueIn(located.setting, located.expression);
    return value === null ? undefined : withVariables(elementOfValue(located, value));
}
/** The values of an argument that is a list or set, each as a text with its own place; undefined when it is left out. */
function valuesOf(part, name) {
    const given = locate(part, argumentOf(part.body, name));
    if (!given)
        return;
    const located = follow(given);
    const { expression, setting } = located;
    if (expression.kind === 'tuple')
        return expression.items.map((item) => {
            const at = { ...located, expression: item };
            return withVariables(elementOfValue(at, textual(valueIn(setting, item))));
        });
    const value = valueIn(setting, expression);
    if (value === null)
        return;
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return [unknownElement(located, value)];
    const elements = (0,hcl_value/* elementsOf */.ZE)(value);
    return elements
        ? elements.map((v) => withVariables(elementOfValue(located, textual(v))))
        : [{ kind: 'invalid', message: `\`${name}\` has to be a list`, place: placeOf(located) }];
}
const textual = (value) => typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
/** `&{…}` stands for `${…}`, which Terraform would take for its own. */
const withVariables = (e) => e.kind === 'scalar' && typeof e.value === 'string' ? { ...e, value: e.value.replaceAll('&{', '${') } : e;

;// CONCATENATED MODULE: ./lib/policyfile/terraform/policyStatement.js


/** The statement that a `statement` block renders; one with blocks that are made by others is unknown. */
function statementOf(document, block) {
    const part = inside(document, block);
    const dynamic = dynamicIn(part);
    if (dynamic)
        return dynamic;
    const sid = scalar(part, 'sid');
    const effect = scalar(part, 'effect') ?? { kind: 'scalar', value: 'Allow', place: start(part) };
    const lists = [
        ['Action', 'actions'],
        ['NotAction', 'not_actions'],
        ['Resource', 'resources'],
        ['NotResource', 'not_resources'],
    ].flatMap(([key = '', argument = '']) => {
        const values = valuesOf(part, argument);
        return values === undefined || values.length === 0
            ? []
            : [{ key, value: oneOrMore(values, placeOfArgument(part, argument)) }];
    });
    const principals = [
        ['Principal', 'principals'],
        ['NotPrincipal', 'not_principals'],
    ].flatMap(([key = '', type = '']) => {
        const value = principalsOf(part, type);
        return value ? [{ key, value }] : [];
    });
    const condition = conditionOf(part);
    const empty = sid?.kind === 'scalar' && (sid.value === '' || sid.value === null);
    return objectOf(part, [
        ...(sid && !empty ? [{ key: 'Sid', value: sid }] : []),
        { key: 'Effect', value: effect },
        ...lists.slice(0, 4),
        ...principals,
        ...(condition ? [{ key: 'Condition', value: condition }] : []),
    ]);
}
/** What a body leaves to `dynamic` blocks, as an unknown; undefined when there are none. In JSON they look like an argument. */
function dynamicIn({ body, file }) {
    const block = body.blocks.find((b) => b.type === 'dynamic');
    const range = block?.range ?? argumentOf(body, 'dynamic')?.range;
    return (range && {
        kind: 'unknown',
        text: block ? `dynamic "${block.labels[0]?.value ?? ''}"` : 'dynamic',
        why: 'the blocks that it makes are not worked out',
        place: file.placeOf(range.start),
    });
}
function principalsOf(statement, type) {
    const blocks = statement.body.blocks.filter((b) => b.type === type).map((b) => inside(statement, b));
    const entries = blocks.map((part) => ({
        type: scalar(part, 'type'),
        values: valuesOf(part, 'identifiers') ?? [],
        part,
    }));
    const [first] = entries;
    if (!first)
        return;
    const open = entries.find((e) => e.type?.kind !== 'scalar');
    if (open)
        return open.type ?? { kind: 'invalid', message: '`type` is missing', place: start(open.part) };
    const groups = group(entries.map((e) => ({ key: part_textOf(e.type), values: e.values, place: placeOfArgument(e.part, 'identifiers') })));
    const [only] = groups;
    const value = only?.values[0];
    if (groups.length === 1 && only?.key === '*' && only.values.length === 1 && part_textOf(value) === '*' && value)
        return value;
    return objectOf(first.part, groups.map((g) => ({ key: g.key, value: oneOrMore(g.values, g.place) })));
}
function conditionOf(statement) {
    const parts = statement.body.blocks.filter((b) => b.type === 'condition').map((b) => inside(statement, b));
    const entries = parts.map((part) => ({
        part,
        test: scalar(part, 'test'),
        variable: scalar(part, 'variable'),
        values: valuesOf(part, 'values') ?? [],
    }));
    const [first] = entries;
    if (!first)
        return;
    for (const { test, variable, part } of entries) {
        const open = [test, variable].find((e) => e?.kind !== 'scalar');
        if (test === undefined || variable === undefined)
            return { kind: 'invalid', message: '`test` or `variable` is missing', place: start(part) };
        if (open)
            return open;
    }
    const tests = [...new Set(entries.map((e) => part_textOf(e.test)))];
    return objectOf(first.part, tests.map((test) => {
        const ours = entries.filter((e) => part_textOf(e.test) === test);
        const keys = group(ours.map((e) => ({ key: part_textOf(e.variable), values: e.values, place: placeOfArgument(e.part, 'values') })));
        const part = ours[0]?.part ?? first.part;
        return {
            key: test,
            value: objectOf(part, keys.map((k) => ({ key: k.key, value: oneOrMore(k.values, k.place) }))),
        };
    }));
}
/** Values under one key put together, the place that of the first. */
function group(entries) {
    const keys = [...new Set(entries.map((e) => e.key))];
    return keys.map((key) => {
        const ours = entries.filter((e) => e.key === key);
        return { key, values: ours.flatMap((e) => e.values), place: ours[0].place };
    });
}
const oneOrMore = (values, place) => values.length === 1 ? values[0] : { kind: 'list', items: values, place };

;// CONCATENATED MODULE: ./lib/policyfile/terraform/policyDocument.js





/** The arguments that merge other documents into this one; what comes out is known to the provider alone. */
const MERGED = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
/**
 * The document that `data "aws_iam_policy_document"` renders (AWS provider documentation, "aws_iam_policy_document"): the
 * version `2012-10-17` and the effect `Allow` unless they are given, one value as a scalar and more as a list, conditions of one
 * test and variable put together, `&{…}` for a policy variable. Lists keep the order in which they are written.
 */
function documentOfBlock({ block, file }, setting) {
    const part = { body: block.body, range: block.range, file, setting };
    for (const name of MERGED) {
        const merged = locate(part, argumentOf(block.body, name));
        const value = merged && valueIn(merged.setting, merged.expression);
        if (merged && value !== null && !(Array.isArray(value) && value.length === 0))
            return unknownOf(merged, 'other documents are merged into this one');
    }
    const version = scalar(part, 'version');
    const id = scalar(part, 'policy_id');
    const dynamic = dynamicIn(part);
    const written = block.body.blocks.filter((b) => b.type === 'statement').map((inner) => statementOf(part, inner));
    const statements = dynamic ? [...written, dynamic] : written;
    return objectOf(part, [
        { key: 'Version', value: version ?? { kind: 'scalar', value: '2012-10-17', place: start(part) } },
        ...(id ? [{ key: 'Id', value: id }] : []),
        { key: 'Statement', value: { kind: 'list', items: statements, place: statements[0]?.place ?? start(part) } },
    ]);
}
const unknownOf = (located, why) => unknownElement(located, { unknown: true, why, range: located.expression.range, error: false });

;// CONCATENATED MODULE: ./lib/policyfile/terraform/policyExpression.js











/** Reads a policy from JSON text, `jsonencode(…)`, a heredoc, or `data.aws_iam_policy_document`, whatever leads there. */
function readPolicyExpression(given) {
    const located = follow(given);
    const { expression, file } = located;
    const holder = { file, range: expression.range };
    if (expression.kind === 'call' && expression.name === 'jsonencode' && expression.args.length === 1)
        return { element: elementOfExpression({ ...located, expression: expression.args[0] }), holder };
    if (expression.kind === 'string')
        return { element: elementOfText(embeddedText(located)), holder: { file, range: expression.text.range } };
    if (expression.kind === 'template')
        return { element: elementOfText(embeddedText(located)), holder };
    return readDocumentReference(located) ?? { element: elementOfWhole(located), holder };
}
/** Any other expression: its text, when it can be evaluated, stands where the expression stands. */
function elementOfWhole(located) {
    const value = valueIn(located.setting, located.expression);
    if (typeof value === 'string')
        return elementOfText({ value, holes: [], placeOf: () => placeOf(located) });
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return unknownElement(located, value);
    return { kind: 'invalid', message: 'this is no text with a policy in it', place: placeOf(located) };
}
function readDocumentReference(located) {
    const { expression, setting } = located;
    const ref = expression.kind === 'reference' ? attributeReference(expression) : undefined;
    if (expression.kind !== 'reference' || ref?.mode !== 'data' || ref.type !== 'aws_iam_policy_document')
        return;
    if (ref.used !== expression.steps.length + 1 || !['json', 'minified_json'].includes(ref.attribute))
        return;
    const [document] = blocksOf(setting.module, 'data', ref.type, ref.name);
    if (!document)
        return;
    const index = expression.steps.find((s) => s.kind === 'index');
    const key = index ? valueIn(setting, index.key) : undefined;
    const instance = instancesOf({ ...setting, instance: {} }, document.block).find((i) => key !== undefined && (i.each?.key === key || (i.index !== undefined && Number(i.index) === Number(key))));
    const inside = { ...setting, instance: instance ?? {} };
    return {
        element: documentOfBlock(document, inside),
        holder: { file: document.file, range: document.block.range },
    };
}
const policyExpression_DEPTH = 50;
/** An expression as the JSON that `jsonencode` makes of it, each part with its own place. */
function elementOfExpression(given, depth = 0) {
    // What refers to itself is left to the evaluation, which tells.
    if (--given.setting.budget.left < 0 || depth > policyExpression_DEPTH)
        return elementOfValue(given, valueIn(given.setting, given.expression));
    const located = follow(given);
    const { expression } = located;
    const inner = (part) => elementOfExpression({ ...located, expression: part }, depth + 1);
    if (expression.kind === 'tuple')
        return { kind: 'list', items: expression.items.map(inner), place: placeOf(located) };
    if (expression.kind !== 'object')
        return elementOfValue(located, valueIn(located.setting, expression));
    const members = [];
    for (const item of expression.items) {
        const key = valueIn(located.setting, item.key);
        const at = { ...located, expression: item.key };
        if ((0,hcl_value/* isUnknown */.t8)(key))
            return { ...unknownElement(at, key), place: placeOf(at) };
        members.push({ key: String(key), value: besideKey(inner(item.value), placeOf(at)) });
    }
    return { kind: 'object', members, place: placeOf(located) };
}
/** The text of a string or template: known parts as they are, unknown ones as holes, each character with its place. */
function embeddedText(located) {
    const { expression, file, setting } = located;
    const parts = expression.kind === 'template' ? expression.parts : expression.kind === 'string' ? [expression.text] : [];
    const holes = [];
    const runs = [];
    let value = '';
    for (const part of parts) {
        const from = value.length;
        if (part.kind === 'text') {
            value += part.value;
            runs.push({ from, offsetOf: (index) => (0,hcl_text/* offsetInText */.IK)(part, index - from) });
            continue;
        }
        const { range } = part;
        const result = valueIn(setting, { kind: 'template', parts: [EMPTY(range), part], heredoc: false, range });
        const pieces = (0,hcl_value/* isUnknown */.t8)(result) ? (result.pieces ?? [undefined]) : [String(result)];
        for (const piece of pieces) {
            if (piece === undefined)
                holes.push({ text: writtenAs(located, range), why: (0,hcl_value/* isUnknown */.t8)(result) ? result.why : '' });
            value += piece ?? holeMark(holes.length - 1);
        }
        runs.push({ from, offsetOf: () => range.start });
    }
    return {
        value,
        holes,
        placeOf: (index) => file.placeOf(runs.findLast((run) => run.from <= index)?.offsetOf(index) ?? expression.range.start),
    };
}
/** Beside a text an interpolation has to be a text too, as it is in the whole template. */
const EMPTY = (range) => ({ kind: 'text', value: '', range });

;// CONCATENATED MODULE: ./lib/policyfile/terraform/roles.js








/** How many names and elements are worked out at most for one role. */
const WORK = 20_000;
/** The trust policy of an `aws_iam_role` of a configuration: the role by its evaluated name, or the only one. */
function readConfiguration(configuration, wanted) {
    const roles = configuration.modules.flatMap((module) => rolesOf(configuration, module, wanted));
    const chosen = chooseRole(roles, wanted);
    if (typeof chosen === 'string')
        return { problem: `${chosen}${hints(configuration, wanted)}`.replace('found no role', 'found no `aws_iam_role`') };
    const { block, file } = chosen.placed;
    const argument = argumentOf(block.body, 'assume_role_policy');
    if (!argument)
        return { problem: `found \`${chosen.label}\` without \`assume_role_policy\`` };
    const assumed = new Set();
    const setting = { ...chosen.setting, assumed, pending: new Set(), budget: { left: WORK } };
    const { element, holder } = readPolicyExpression({ expression: argument.value, file, setting });
    const override = chosen.setting.module.files.find((f) => /(^|[/_])override\.tf(\.json)?$/.test(f.name));
    if (override)
        return {
            problem: `found \`${chosen.label}\`, which \`${override.name}\` may override; override files are not merged`,
        };
    // What could not be read may have been a condition: a part of a policy must not pass for the whole.
    const [broken] = [file, holder.file].flatMap(problemOf);
    if (broken)
        return { problem: `found \`${chosen.label}\` in a file that is not valid: ${broken}` };
    return {
        element,
        label: chosen.label,
        text: holder.file.text.slice(holder.range.start, holder.range.end),
        start: holder.file.placeOf(holder.range.start),
        source: true,
        assumed: [...assumed],
        facts: {},
        when: 'before plan',
    };
}
function rolesOf(configuration, module, wanted) {
    return configuredBlocks(configuration, module).flatMap((placed) => {
        const base = settingOf(configuration, module, placed, wanted);
        return instancesOf(base, placed.block).map((instance) => {
            const setting = { ...base, instance };
            return { label: `${labelOf(module, placed)}${indexOf(instance)}`, name: nameOf(placed, setting), placed, setting };
        });
    });
}
const configuredBlocks = ({ only }, module) => blocksOf(module, 'resource', 'aws_iam_role').filter(({ block, file }) => block.labels.length === 2 && (only ?? file.name) === file.name);
const labelOf = (module, { block }) => `${module.address}aws_iam_role.${block.labels[1]?.value ?? ''}`;
const settingOf = ({ definitions }, module, placed, wanted) => ({
    module,
    wanted,
    provider: providerOf(placed),
    definitions,
    instance: {},
    assumed: new Set(),
    pending: new Set(),
    budget: { left: WORK },
});
const indexOf = ({ each, index }) => each ? `[${JSON.stringify(each.key)}]` : index === undefined ? '' : `[${String(index)}]`;
function nameOf({ block, file }, setting) {
    const prefix = argumentOf(block.body, 'name_prefix');
    const argument = argumentOf(block.body, 'name') ?? prefix;
    if (!argument)
        return { pieces: [undefined] };
    const located = { expression: argument.value, file, setting };
    const value = valueIn(setting, argument.value);
    const pieces = (0,hcl_value/* isUnknown */.t8)(value) ? (value.pieces ?? [undefined]) : value === null ? [undefined] : [String(value)];
    return { pieces: argument === prefix ? [...pieces, undefined] : pieces, written: writtenAs(located) };
}
/** Where the role may be all the same: in what is not made unless other values are given, modules from elsewhere, broken files. */
function hints(configuration, wanted) {
    const { modules } = configuration;
    const unmade = modules.flatMap((module) => configuredBlocks(configuration, module)
        .filter((placed) => instancesOf(settingOf(configuration, module, placed, wanted), placed.block).length === 0)
        .map((placed) => `\`${labelOf(module, placed)}\``));
    const elsewhere = modules.flatMap((module) => blocksOf(module, 'module')
        .filter(({ block }) => {
        const directory = localSource(block, module.directory);
        return directory === undefined || !modules.some((m) => m.directory === directory);
    })
        .map(({ block }) => `\`${module.address}module.${block.labels[0]?.value ?? ''}\``));
    const broken = [...new Set(modules.flatMap((m) => m.files))].flatMap(problemOf);
    return [
        ...(unmade.length > 0 ? [`; by the values in the files ${unmade.slice(0, 5).join(', ')} is not made`] : []),
        ...(elsewhere.length > 0 ? [`; ${elsewhere.slice(0, 5).join(', ')} could not be looked into`] : []),
        ...broken.slice(0, 1).map((p) => `; ${p}`),
    ].join('');
}
function problemOf(file) {
    const problem = file.problems[0];
    if (!problem)
        return [];
    const { line, column } = file.placeOf(problem.offset);
    return [`${file.name}:${line}:${column}: ${problem.message}`];
}

;// CONCATENATED MODULE: ./lib/policyfile/terraform/configuration.js




/** The trust policy of a role of Terraform files, whose names are paths relative to one directory. */
function readTerraform(files, { root, only }, wanted) {
    const parsed = files.filter((f) => isTerraformFile(f.name) || f.name === only).map(parseFile);
    const modules = modulesOf(parsed, root);
    const definitions = definitionsOf(files.filter((f) => isDefinitionsFile(f.name) && directoryOf(f.name) === root));
    return readConfiguration({ modules, definitions, ...(only === undefined ? {} : { only }) }, wanted);
}
/** The local directories that the files of a directory call as modules, which have to be read too. */
function calledDirectories(files, directory) {
    const parsed = files.filter((f) => isTerraformFile(f.name) && directoryOf(f.name) === directory).map(parseFile);
    const module = { directory, address: '', files: parsed };
    return [...new Set(blocksOf(module, 'module').flatMap(({ block }) => localSource(block, directory) ?? []))];
}
/** `terraform.tfvars` first, then the others by name; what comes later wins (Terraform documentation, "Variable definition precedence"). */
function definitionsOf(files) {
    const order = (name) => (name.endsWith('terraform.tfvars') ? '' : name);
    const sorted = files.toSorted((a, b) => (order(a.name) < order(b.name) ? -1 : 1));
    const nothing = { resolve: () => undefined };
    return new Map(sorted.flatMap(({ text }) => (0,parse/* parseHcl */.z)(text).body.attributes.map((a) => [a.name, (0,evaluate/* evaluate */._)(a.value, nothing)])));
}

// EXTERNAL MODULE: ./lib/engine/gates/request.js
var request = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/policyfile/jsonString.js

/** The text of a JSON string, each of its characters with its place in the file. */
function embeddedInString(file, node) {
    const value = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
    const offsets = offsetsOf(file.text, node.range.start, node.range.end);
    return wholeText(value, (index) => file.placeOf(offsets[index] ?? node.range.end - 1));
}
/** Where each code unit of a decoded JSON string stands in the file. */
function offsetsOf(text, start, end) {
    const offsets = [];
    for (let i = start + 1; i < end - 1;) {
        offsets.push(i);
        i += text.charCodeAt(i) !== 92 ? 1 : text[i + 1] === 'u' ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./lib/policyfile/awsAnswer.js






/** A policy document that is the whole file. */
const readBareDocument = (file) => readingOf(file, file.root, elementOfJson(file.root, file.placeOf), '', { exists: true }, true);
/**
 * What AWS printed of roles: `aws iam get-role`, `list-roles` or `get-account-authorization-details`, or one of their roles.
 * The document is JSON, or the URL-encoded text that the API itself gives (IAM API Reference, "Role").
 */
function readAwsAnswer(file, wanted) {
    const role = (0,json/* nodeAt */.oB)(file.root, ['Role']) ?? file.root;
    const list = (0,json/* nodeAt */.oB)(file.root, ['Roles']) ?? (0,json/* nodeAt */.oB)(file.root, ['RoleDetailList']);
    const roles = list?.kind === 'array' ? list.items : [role];
    const candidates = roles.map((node) => {
        const arn = textAt(node, 'Arn');
        const name = textAt(node, 'RoleName') ?? arn?.split('/').at(-1);
        return { label: arn ?? name ?? 'Role', name: { pieces: [name] }, ...(arn ? { arn } : {}), node };
    });
    const chosen = chooseRole(candidates, wanted);
    if (typeof chosen === 'string')
        return { problem: chosen };
    const document = (0,json/* nodeAt */.oB)(chosen.node, ['AssumeRolePolicyDocument']);
    if (!document)
        return { problem: `found \`${chosen.label}\` without \`AssumeRolePolicyDocument\`` };
    return readingOf(file, document, documentOf(file, document), chosen.label, factsOf(chosen.node), false);
}
const textAt = (node, key) => {
    const value = (0,json/* nodeAt */.oB)(node, [key]);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
};
/** A document that is JSON, or a string with JSON in it, which may be URL-encoded. */
function documentOf(file, node) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return elementOfJson(node, file.placeOf);
    if (!/^\s*%7b/i.test(node.value))
        return elementOfText(embeddedInString(file, node));
    const place = file.placeOf(node.range.start);
    try {
        return elementOfText({ value: decodeURIComponent(node.value), holes: [], placeOf: () => place });
    }
    catch {
        return { kind: 'invalid', message: 'the text is not URL-encoded as a whole', place };
    }
}
function readingOf(file, node, element, label, facts, source) {
    const { start, end } = node.range;
    return {
        element,
        label,
        text: file.text.slice(start, end),
        start: file.placeOf(start),
        source,
        assumed: [],
        facts,
        when: 'from the file',
    };
}
/** What the answer of `aws iam get-role` tells of a role besides its trust policy. */
function factsOf(node) {
    const role = (0,json/* jsonOf */.o_)(node);
    const text = (key) => textAt(node, key);
    const arn = text('Arn');
    const id = text('RoleId');
    const created = text('CreateDate');
    return {
        exists: true,
        ...(arn && (0,request/* isRoleArn */.GW)(arn) ? { arn } : {}),
        ...(id ? { id } : {}),
        ...(created ? { created } : {}),
        ...(typeof role.MaxSessionDuration === 'number' ? { 'max-session-duration': role.MaxSessionDuration } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/result.js
/** A text as a result. */
const textResult = (text) => ({ is: 'text', text });
/** What is not known, and why. */
const unknownResult = (why) => ({ is: 'unknown', why });
/** Texts put together; when one is not known, neither is the whole, but its pieces are kept. */
function joined(parts) {
    const pieces = [];
    let why;
    for (const part of parts) {
        if (part.is === 'text')
            pieces.push(part.text);
        else {
            why ??= part.is === 'unknown' ? part.why : 'a list or object stands where a text is needed';
            pieces.push(...(part.is === 'unknown' && part.pieces ? part.pieces : [undefined]));
        }
    }
    return why === undefined ? textResult(pieces.join('')) : { is: 'unknown', why, pieces };
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/stack.js

const stack_DEPTH = 150;
/** Does work that can nest; undefined when it is too deep, or when all work is used up. */
function nested({ budget }, work) {
    if (--budget.left < 0 || budget.depth > stack_DEPTH)
        return;
    budget.depth++;
    const result = work();
    budget.depth--;
    return result;
}
/** Works something out under a name; undefined when that is under way already. */
function workOut(stack, name, work) {
    if (stack.pending.has(name))
        return;
    stack.pending.add(name);
    const result = nested(stack, work);
    stack.pending.delete(name);
    return result;
}
/** An entry of a section of the template, such as a parameter or a resource. */
const entryOf = (stack, section, name) => (0,json/* nodeAt */.oB)(stack.file.root, [section, name]);
/** A text member of a node. */
function textIn(node, ...path) {
    const found = node && (0,json/* nodeAt */.oB)(node, path);
    return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}
/** How a node is written. */
const sourceOf = (stack, node) => stack.file.text.slice(node.range.start, node.range.end);

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/reference.js





/**
 * What `Ref` of a name is: a pseudo parameter, the default of a parameter, or the identifier of a resource
 * (CloudFormation User Guide, "Pseudo parameters reference", "Ref").
 */
function referTo(stack, name) {
    if (name.startsWith('AWS::'))
        return pseudoParameter(stack, name);
    if (entryOf(stack, 'Parameters', name))
        return parameter(stack, name);
    const type = textIn(entryOf(stack, 'Resources', name), 'Type');
    if (type === undefined)
        return unknownResult(`the template has no parameter or resource \`${name}\``);
    // `Ref` of an OIDC provider is its ARN, of a role its name (CloudFormation Template Reference, "Return values").
    if (type === 'AWS::IAM::OIDCProvider')
        return reference_attributeOf(stack, name, 'Arn');
    if (type === 'AWS::IAM::Role' || type === 'AWS::IAM::User')
        return reference_nameOf(stack, name, type);
    return unknownResult(`the resource \`${name}\` is known when it is made`);
}
/** What `Fn::GetAtt` is: the ARN of an OIDC provider, role or user that the template itself makes. */
function reference_attributeOf(stack, name, attribute) {
    const resource = entryOf(stack, 'Resources', name);
    const type = textIn(resource, 'Type') ?? '';
    const { account, partition } = stack.wanted;
    const unknown = unknownResult(`\`${name}.${attribute}\` is known when it is made`);
    if (attribute !== 'Arn' || !resource || account === undefined || partition === undefined)
        return unknown;
    const root = `arn:${partition}:iam::${account}:`;
    if (type === 'AWS::IAM::OIDCProvider') {
        const url = propertyOf(stack, name, 'Url');
        return url.is === 'text' ? textResult(`${root}oidc-provider/${url.text.replace(/^https:\/\//, '')}`) : unknown;
    }
    if (type !== 'AWS::IAM::Role' && type !== 'AWS::IAM::User')
        return unknown;
    const own = reference_nameOf(stack, name, type);
    const path = (0,json/* nodeAt */.oB)(resource, ['Properties', 'Path']) ? propertyOf(stack, name, 'Path') : textResult('/');
    return own.is === 'text' && path.is === 'text'
        ? textResult(`${root}${type === 'AWS::IAM::Role' ? 'role' : 'user'}${path.text}${own.text}`)
        : unknown;
}
/** The name that a template gives a role or user. Without one, CloudFormation makes one up of the stack's and the logical name. */
const reference_nameOf = (stack, name, type) => {
    const property = type === 'AWS::IAM::User' ? 'UserName' : 'RoleName';
    const resource = entryOf(stack, 'Resources', name);
    if (resource && (0,json/* nodeAt */.oB)(resource, ['Properties', property]))
        return propertyOf(stack, name, property);
    return { is: 'unknown', why: `\`${name}\` has no \`${property}\``, pieces: [undefined] };
};
function propertyOf(stack, name, property) {
    const node = (0,json/* nodeAt */.oB)(stack.file.root, ['Resources', name, 'Properties', property]);
    const value = node && workOut(stack, `${name}.${property}`, () => evaluateNode(stack, node));
    return value ?? unknownResult(`\`${name}.${property}\` is not known`);
}
function pseudoParameter(stack, name) {
    const { account, partition } = stack.wanted;
    if (name === 'AWS::NoValue')
        return { is: 'nothing' };
    if (name === 'AWS::AccountId' && account !== undefined)
        return textResult(account);
    if (name === 'AWS::Partition' && partition !== undefined)
        return textResult(partition);
    const domain = serviceDomain(partition);
    if (name === 'AWS::URLSuffix' && domain !== undefined)
        return textResult(domain);
    return unknownResult(`\`${name}\` is known when the stack is made`);
}
function parameter(stack, name) {
    const node = entryOf(stack, 'Parameters', name);
    const type = textIn(node, 'Type') ?? '';
    const value = node && (0,json/* nodeAt */.oB)(node, ['Default']);
    if (value?.kind !== 'scalar' || value.value === null)
        return unknownResult(`the parameter \`${name}\` has no default`);
    // The default of these is the name of a parameter of Systems Manager, not a value.
    if (type.startsWith('AWS::SSM::'))
        return unknownResult(`the parameter \`${name}\` is read from Systems Manager`);
    stack.assumed.add(`the default of the parameter \`${name}\``);
    const text = String(value.value);
    return type === 'CommaDelimitedList' || type.startsWith('List<')
        ? { is: 'texts', texts: text.split(',').map((t) => t.trim()) }
        : textResult(text);
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/substitute.js




/** What `Fn::Sub` is: a text, or a list of a text and a map of its own variables; `${!x}` stands for `${x}` (CloudFormation User Guide, "Fn::Sub"). */
function substitute(stack, argument) {
    const [text, own] = argument.kind === 'array' ? argument.items : [argument];
    if (text?.kind !== 'scalar' || typeof text.value !== 'string')
        return unknownResult('`Fn::Sub` needs a text');
    const parts = text.value.split(/(\$\{[^}]*\})/).map((part) => {
        const name = /^\$\{\s*([^}]*?)\s*\}$/.exec(part)?.[1];
        return name === undefined ? textResult(part) : variable(stack, name, own);
    });
    return joined(parts);
}
function variable(stack, name, own) {
    if (name.startsWith('!'))
        return textResult(`\${${name.slice(1)}}`);
    const given = own && (0,json/* nodeAt */.oB)(own, [name]);
    if (given)
        return evaluateNode(stack, given);
    const [resource = '', attribute] = name.split(/\.(.*)/s);
    return attribute === undefined ? referTo(stack, name) : reference_attributeOf(stack, resource, attribute);
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/functions.js






/** The name and argument of a function, or undefined for an object that is none. */
function functionIn(node) {
    const member = node.kind === 'object' && node.members.length === 1 ? node.members[0] : undefined;
    return member && (member.key === 'Ref' || member.key.startsWith('Fn::'))
        ? { name: member.key, argument: member.value }
        : undefined;
}
/** What a node comes to: the value of a function, a text, or the node itself when it is a plain list or object. */
function evaluateNode(stack, node) {
    const call = functionIn(node);
    if (call)
        return evaluateFunction(stack, call.name, call.argument);
    return node.kind === 'scalar' && node.value !== null ? textResult(String(node.value)) : { is: 'node', node };
}
/** The value of a function (CloudFormation User Guide, "Intrinsic function reference"); what is not evaluated is unknown. */
const evaluateFunction = (stack, name, argument) => nested(stack, () => resultOf(stack, name, argument)) ?? unknownResult('the template is too large to be evaluated');
function resultOf(stack, name, argument) {
    const items = argument.kind === 'array' ? argument.items : [];
    const whole = argument.kind === 'scalar' ? String(argument.value) : undefined;
    switch (name) {
        case 'Ref':
            return whole === undefined ? unknownResult('`Ref` needs a name') : referTo(stack, whole);
        case 'Fn::GetAtt': {
            const [resource, attribute] = whole?.split(/\.(.*)/s) ?? items.map((i) => (i.kind === 'scalar' ? String(i.value) : ''));
            return reference_attributeOf(stack, resource ?? '', attribute ?? '');
        }
        case 'Fn::Sub':
            return substitute(stack, argument);
        case 'Fn::Join':
            return join(stack, items);
        case 'Fn::Select':
            return functions_select(stack, items);
        case 'Fn::Split':
            return split(stack, items);
        case 'Fn::FindInMap':
            return findInMap(stack, items);
        case 'Fn::If':
            return choose(stack, items);
        default:
            return unknownResult(`\`${name}\` is evaluated by CloudFormation`);
    }
}
/** A node as a list of results, one for each text of a list. */
function listOf(stack, node) {
    if (!node)
        return;
    const result = evaluateNode(stack, node);
    if (result.is === 'texts')
        return result.texts.map(textResult);
    if (result.is !== 'node' || result.node.kind !== 'array')
        return;
    return result.node.items.map((item) => evaluateNode(stack, item)).filter((item) => item.is !== 'nothing');
}
function join(stack, [delimiter, list]) {
    const items = listOf(stack, list);
    if (delimiter?.kind !== 'scalar' || !items)
        return unknownResult('the list of `Fn::Join` is not known');
    const between = textResult(String(delimiter.value ?? ''));
    return joined(items.flatMap((item, i) => (i === 0 ? [item] : [between, item])));
}
function functions_select(stack, [index, list]) {
    const items = listOf(stack, list);
    const at = index && evaluateNode(stack, index);
    return (at?.is === 'text' && items?.[Number(at.text)]) || unknownResult('the list of `Fn::Select` is not known');
}
function split(stack, [delimiter, text]) {
    const whole = text && evaluateNode(stack, text);
    if (delimiter?.kind !== 'scalar' || whole?.is !== 'text')
        return unknownResult('the text of `Fn::Split` is not known');
    return { is: 'texts', texts: whole.text.split(String(delimiter.value)) };
}
function findInMap(stack, items) {
    const path = items.slice(0, 3).map((item) => evaluateNode(stack, item));
    const names = path.flatMap((p) => (p.is === 'text' ? [p.text] : []));
    const found = names.length === 3 ? (0,json/* nodeAt */.oB)(stack.file.root, ['Mappings', ...names]) : undefined;
    return found ? evaluateNode(stack, found) : unknownResult('the entry of `Fn::FindInMap` is not known');
}
function choose(stack, [condition, whenTrue, whenFalse]) {
    const name = condition?.kind === 'scalar' ? String(condition.value) : '';
    const holds = conditionHolds(stack, name);
    const chosen = holds === true ? whenTrue : holds === false ? whenFalse : undefined;
    return chosen ? evaluateNode(stack, chosen) : unknownResult(`the condition \`${name}\` is not known`);
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/conditions.js



/** Whether a condition of the template holds, as far as it is known (CloudFormation User Guide, "Condition functions"). */
function conditionHolds(stack, name) {
    const node = (0,json/* nodeAt */.oB)(stack.file.root, ['Conditions', name]);
    return node && workOut(stack, `condition ${name}`, () => holds(stack, node));
}
function holds(stack, node) {
    const member = node.kind === 'object' && node.members.length === 1 ? node.members[0] : undefined;
    if (!member)
        return;
    const { key, value } = member;
    if (key === 'Condition')
        return value.kind === 'scalar' ? conditionHolds(stack, String(value.value)) : undefined;
    const items = value.kind === 'array' ? value.items : [];
    const all = () => items.map((item) => holds(stack, item));
    switch (key) {
        case 'Fn::Equals':
            return equal(stack, items);
        case 'Fn::Not': {
            const [inner] = all();
            return inner === undefined ? undefined : !inner;
        }
        case 'Fn::And':
            return all().includes(false) ? false : all().includes(undefined) ? undefined : true;
        case 'Fn::Or':
            return all().includes(true) ? true : all().includes(undefined) ? undefined : false;
        default:
            return;
    }
}
function equal(stack, items) {
    const [a, b] = items.map((item) => evaluateNode(stack, item));
    return a?.is === 'text' && b?.is === 'text' ? a.text === b.text : undefined;
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/document.js




/** A part of a template with its functions evaluated; undefined for what `AWS::NoValue` leaves out. */
function elementOfNode(stack, node) {
    const element = nested(stack, () => ({ made: makeElement(stack, node) }));
    if (element)
        return element.made;
    const place = stack.file.placeOf(node.range.start);
    return { kind: 'unknown', text: sourceOf(stack, node), why: 'the template is too large to be evaluated', place };
}
function makeElement(stack, node) {
    const place = stack.file.placeOf(node.range.start);
    const call = functionIn(node);
    if (call)
        return elementOfCall(stack, node, call.name, call.argument);
    if (node.kind === 'scalar')
        return { kind: 'scalar', value: node.value, place };
    if (node.kind === 'array') {
        const items = node.items.flatMap((item) => elementOfNode(stack, item) ?? []);
        return { kind: 'list', items, place };
    }
    const members = node.members.flatMap(({ key, keyRange, value }) => {
        const element = elementOfNode(stack, value);
        return element ? [{ key, value: besideKey(element, stack.file.placeOf(keyRange.start)) }] : [];
    });
    return { kind: 'object', members, place };
}
function elementOfCall(stack, node, name, argument) {
    const place = stack.file.placeOf(node.range.start);
    const result = evaluateFunction(stack, name, argument);
    switch (result.is) {
        case 'text':
            return { kind: 'scalar', value: result.text, place };
        case 'texts':
            return { kind: 'list', items: result.texts.map((value) => ({ kind: 'scalar', value, place })), place };
        case 'node':
            return elementOfNode(stack, result.node);
        case 'nothing':
            return;
        case 'unknown':
            return { kind: 'unknown', text: sourceOf(stack, node), why: result.why, place };
    }
}
/** A whole document, which may also be a text with JSON in it. */
function documentElement(stack, node) {
    const element = elementOfNode(stack, node);
    if (element?.kind !== 'scalar' || typeof element.value !== 'string')
        return element;
    return elementOfText({ value: element.value, holes: [], placeOf: () => element.place });
}

;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/template.js






/** How many functions and elements are worked out at most. */
const template_WORK = 50_000;
/**
 * The trust policy of a role of a CloudFormation or SAM template, or of what the CDK synthesizes: the role by its name, by its
 * logical ID when CloudFormation makes up the name, or the only one.
 */
function readTemplate(file, wanted) {
    const stack = { file, wanted, assumed: new Set(), pending: new Set(), budget: { left: template_WORK, depth: 0 } };
    const chosen = chooseRole(byLogicalId(template_rolesOf(stack), wanted), wanted);
    if (typeof chosen === 'string')
        return { problem: chosen.replace(/no role$/, 'no resource of type `AWS::IAM::Role`') };
    stack.assumed.clear();
    const node = (0,json/* nodeAt */.oB)(chosen.node, ['Properties', 'AssumeRolePolicyDocument']);
    const element = node && documentElement(stack, node);
    if (!element)
        return { problem: `found \`${chosen.label}\` without \`AssumeRolePolicyDocument\`` };
    return {
        element,
        label: chosen.label,
        text: sourceOf(stack, node),
        start: file.placeOf(node.range.start),
        source: true,
        assumed: [...stack.assumed],
        facts: {},
        when: 'before the stack is deployed',
    };
}
function template_rolesOf(stack) {
    const resources = (0,json/* nodeAt */.oB)(stack.file.root, ['Resources']);
    if (resources?.kind !== 'object')
        return [];
    return resources.members.flatMap(({ key, value }) => {
        const condition = textIn(value, 'Condition');
        if (textIn(value, 'Type') !== 'AWS::IAM::Role')
            return [];
        if (condition !== undefined && conditionHolds(stack, condition) === false)
            return [];
        return [{ label: key, id: key, name: roleName(stack, key, value), node: value }];
    });
}
function roleName(stack, id, node) {
    const result = reference_nameOf(stack, id, 'AWS::IAM::Role');
    if (result.is === 'text')
        return { pieces: [result.text] };
    const written = (0,json/* nodeAt */.oB)(node, ['Properties', 'RoleName']);
    return {
        pieces: result.is === 'unknown' && result.pieces ? result.pieces : [undefined],
        ...(written ? { written: sourceOf(stack, written) } : {}),
    };
}
/**
 * When CloudFormation makes up names, they are the stack's name, the logical ID and a random part (CloudFormation User Guide,
 * "Physical resource names"); the role whose logical ID is in the name is then the one, and the others are not.
 */
function byLogicalId(roles, { name }) {
    if (name === undefined)
        return roles;
    const exact = roles.filter((r) => unnamed(r) && isMadeOf(name, r.id));
    return exact.length === 1 ? roles.filter((r) => !unnamed(r) || r === exact[0]) : roles;
}
const isMadeOf = (name, id) => {
    const start = name.lastIndexOf(`-${id}-`);
    return name === id || (start >= 0 && /^[A-Za-z0-9]+$/.test(name.slice(start + id.length + 2)));
};
const unnamed = (role) => role.name.pieces.every((p) => p === undefined);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/policyfile/cloudFormation/yamlNodes.js

/** More nodes than any template has; aliases of aliases could make any number of them. */
const MOST_NODES = 500_000;
/** Deeper than any document is; what holds itself by an alias is endlessly deep. */
const yamlNodes_DEPTH = 100;
/**
 * YAML as the JSON that it stands for, each node with its place. The short forms of CloudFormation's functions become their
 * long ones, `!Sub x` to `{"Fn::Sub": "x"}` (CloudFormation User Guide, "Intrinsic function reference").
 */
function readYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/^\ufeff/, ' '), { uniqueKeys: false, logLevel: 'silent', merge: false });
    const error = document.errors[0];
    if (error)
        return { error: { message: firstLine(error.message), offset: error.pos[0] } };
    const reading = { document, text, left: MOST_NODES };
    const node = nodeOf(reading, document.contents, { start: 0, end: text.length }, 0);
    return reading.left > 0 ? { node } : { error: { message: 'the document is too large', offset: 0 } };
}
const firstLine = (message) => message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
function nodeOf(reading, given, around, depth) {
    const written = given;
    const node = (0,dist/* isAlias */.Vj)(written) ? written.resolve(reading.document) : written;
    const range = node?.range ? { start: node.range[0], end: node.range[1] } : around;
    if (depth > yamlNodes_DEPTH)
        reading.left = 0;
    if (!node || --reading.left <= 0)
        return { kind: 'scalar', value: null, range };
    const inner = (n, r) => nodeOf(reading, n, r, depth + 1);
    const plain = (0,dist/* isMap */.jh)(node)
        ? { kind: 'object', members: node.items.map((pair) => memberOf(pair, range, inner)), range }
        : (0,dist/* isSeq */.oP)(node)
            ? { kind: 'array', items: node.items.map((item) => inner(item, range)), range }
            : { kind: 'scalar', value: (0,dist/* isScalar */.jn)(node) ? scalarOf(node.value, node.source) : null, range };
    const name = longForm(node.tag);
    if (name === undefined || !node.tag)
        return plain;
    const tagged = { ...range, start: startOfTag(reading.text, node.tag, range.start) };
    return { kind: 'object', members: [{ key: name, keyRange: tagged, value: plain }], range: tagged };
}
/** Where the tag before a node begins; the node's own range leaves it out. */
function startOfTag(text, tag, offset) {
    const start = text.lastIndexOf(tag, offset);
    return start >= 0 && text.slice(start, offset).trim() === tag ? start : offset;
}
function memberOf(pair, around, inner) {
    const key = inner(pair.key, around);
    const value = inner(pair.value, { start: key.range.end, end: key.range.end });
    return { key: key.kind === 'scalar' ? String(key.value) : '', keyRange: key.range, value };
}
/** A number with a leading zero is an account ID that was not quoted; the text is what counts. */
const scalarOf = (value, source) => typeof value === 'string' || typeof value === 'boolean'
    ? value
    : typeof value === 'number'
        ? source !== undefined && /^0\d/.test(source)
            ? source
            : value
        : null;
const longForm = (tag) => {
    const name = tag === undefined ? undefined : /^!([A-Za-z]+)$/.exec(tag)?.[1];
    return name === undefined ? undefined : name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
};

;// CONCATENATED MODULE: ./lib/policyfile/terraformShow.js



/**
 * The trust policy of a role of `terraform show -json`, of a plan (as it will be) or a state, or of a state file itself
 * (Terraform documentation, "JSON Output Format").
 */
function readTerraformShow(file, wanted) {
    const chosen = chooseRole(terraformShow_rolesOf(file.root), wanted);
    if (typeof chosen === 'string')
        return { problem: chosen.replace('found no role', 'found no `aws_iam_role`') };
    const node = (0,json/* nodeAt */.oB)(chosen.values, ['assume_role_policy']);
    const document = node?.kind === 'scalar' && node.value === null ? undefined : node;
    const at = document ?? chosen.values;
    const place = file.placeOf(at.range.start);
    const element = document
        ? documentOf(file, document)
        : { kind: 'unknown', text: '(known after apply)', why: '', place };
    const value = document?.kind === 'scalar' ? String(document.value) : '';
    return {
        element,
        label: chosen.label,
        text: value,
        start: place,
        source: false,
        assumed: [],
        facts: {},
        when: 'before apply',
    };
}
function terraformShow_rolesOf(root) {
    const planned = (0,json/* nodeAt */.oB)(root, ['planned_values', 'root_module']) ?? (0,json/* nodeAt */.oB)(root, ['values', 'root_module']);
    if (planned)
        return moduleRoles(planned);
    const changes = itemsAt(root, 'resource_changes').flatMap((change) => roleOf(change, (0,json/* nodeAt */.oB)(change, ['change', 'after'])));
    return changes.length > 0 ? changes : stateRoles(root);
}
const moduleRoles = (module) => [
    ...itemsAt(module, 'resources').flatMap((resource) => roleOf(resource, (0,json/* nodeAt */.oB)(resource, ['values']))),
    ...itemsAt(module, 'child_modules').flatMap(moduleRoles),
];
/** A state file has the instances of each resource in a list of their own. */
const stateRoles = (root) => itemsAt(root, 'resources').flatMap((resource) => itemsAt(resource, 'instances').flatMap((instance) => roleOf(resource, (0,json/* nodeAt */.oB)(instance, ['attributes']))));
function roleOf(resource, values) {
    if (terraformShow_textAt(resource, 'type') !== 'aws_iam_role' || terraformShow_textAt(resource, 'mode') === 'data')
        return [];
    if (values?.kind !== 'object')
        return [];
    const module = terraformShow_textAt(resource, 'module');
    const label = terraformShow_textAt(resource, 'address') ?? `${module ? `${module}.` : ''}aws_iam_role.${terraformShow_textAt(resource, 'name') ?? ''}`;
    const arn = terraformShow_textAt(values, 'arn');
    return [{ label, name: { pieces: [terraformShow_textAt(values, 'name')] }, ...(arn ? { arn } : {}), values }];
}
function itemsAt(node, key) {
    const found = (0,json/* nodeAt */.oB)(node, [key]);
    return found?.kind === 'array' ? found.items : [];
}
const terraformShow_textAt = (node, key) => {
    const value = (0,json/* nodeAt */.oB)(node, [key]);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
};

;// CONCATENATED MODULE: ./lib/policyfile/trustPolicy.js
const trustPolicy_SHOWN = 3;
/** What keeps a policy from being known, with places; statements that are known are told too. */
function problemOfGaps(gaps, statements, when) {
    const [first, ...others] = gaps.slice(0, trustPolicy_SHOWN).map((gap, i) => problemOfGap(gap, i === 0 ? when : undefined));
    const more = gaps.length > trustPolicy_SHOWN ? `; ${gaps.length - trustPolicy_SHOWN} more values are not known` : '';
    const touched = new Set(gaps.map((g) => trustPolicy_statementOf(g.path)));
    const known = Array.from({ length: statements }, (_, i) => i + 1).filter((n) => !touched.has(n) && !touched.has(undefined));
    const rest = known.length === 0
        ? ''
        : `; ${known.length === 1 ? 'statement' : 'statements'} ${known.join(', ')} of ${statements} can be read`;
    return [first, ...others].join('; ') + more + rest;
}
function problemOfGap({ path, element }, when) {
    const { file, line, column } = element.place;
    const at = `${file}:${line}:${column}: `;
    if (element.kind === 'invalid')
        return `${at}${trustPolicy_nameOf(path)}: ${element.message}`;
    const cannot = when === undefined ? 'is not known either' : `it cannot be known ${when}`;
    const why = element.why === '' ? '' : ` (${element.why})`;
    return `${at}${trustPolicy_nameOf(path)} is \`${shortened(element.text)}\`${when === undefined ? `, which ${cannot}` : `; ${cannot}`}${why}`;
}
const shortened = (text) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};
/** The number of the statement that a path leads into, from 1. */
const trustPolicy_statementOf = (path) => path[0] !== 'Statement'
    ? undefined
    : path[1] === undefined
        ? undefined
        : /^\d+$/.test(path[1])
            ? Number(path[1]) + 1
            : 1;
function trustPolicy_nameOf(path) {
    const statement = trustPolicy_statementOf(path);
    if (path.length === 0)
        return 'the trust policy';
    if (statement === undefined)
        return `the value of \`${path[0]}\``;
    const inside = path.slice(/^\d+$/.test(path[1] ?? '') ? 2 : 1);
    const name = inside.findLast((t) => !/^\d+$/.test(t));
    return name === undefined ? `statement ${statement}` : `the value of \`${name}\` in statement ${statement}`;
}

;// CONCATENATED MODULE: ./lib/policyfile/trustPolicyIn.js










/**
 * The trust policy of a role in the text of a file: a policy document, an answer of AWS, a CloudFormation template, Terraform's
 * source, plan or state. The kind is told by the content; `.tf`, `.tofu` and `.tf.json` by the name. Never throws.
 */
function trustPolicyIn(text, fileName, roleArn) {
    const wanted = wantedRole(roleArn);
    return settled(readText({ name: fileName, text }, wanted), fileName, wanted);
}
/** The trust policy of a role of a directory of Terraform files, which are given with those of the modules it calls. */
function trustPolicyInFiles(files, reach, roleArn) {
    const wanted = wantedRole(roleArn);
    return settled(readTerraform(files, reach, wanted), reach.only ?? (reach.root || '.'), wanted);
}
function settled(reading, fileName, wanted) {
    const sought = wanted.name === undefined ? 'a trust policy' : `the trust policy of the role \`${wanted.name}\``;
    const prefix = `looked in \`${fileName}\` for ${sought}`;
    if ('problem' in reading)
        return { problem: `${prefix}, ${reading.problem}` };
    const { policy, places, gaps } = settle(reading.element);
    const document = reading.label === '' ? '' : `, found \`${reading.label}\``;
    if (gaps.length > 0) {
        const statements = statementCount(policy);
        return { problem: `${prefix}${document}: ${problemOfGaps(gaps, statements, reading.when)}` };
    }
    if (policy === null || typeof policy !== 'object' || Array.isArray(policy))
        return { problem: `${prefix}${document}: ${placeText(reading.start)}: the document is no JSON object` };
    const { text, start, label, source, assumed, facts } = reading;
    const { file, line, column } = start;
    return { policy, text, file, line, column, places, label, source, assumed, facts };
}
const placeText = ({ file, line, column }) => `${file}:${line}:${column}`;
function statementCount(policy) {
    const statement = policy?.Statement;
    return Array.isArray(statement) ? statement.length : statement ? 1 : 0;
}
function readText({ name, text }, wanted) {
    const kind = syntaxOf(name, text);
    if (kind === 'terraform') {
        return readTerraform([{ name, text }], { root: directoryOf(name), only: name }, wanted);
    }
    const read = kind === 'json' ? (0,json/* readJson */.Vh)(text) : readYaml(text);
    if ('error' in read) {
        const { line, column } = (0,json/* positionOf */.df)(text, read.error.offset);
        return {
            problem: `found no ${kind === 'json' ? 'JSON' : 'YAML'}: ${name}:${line}:${column}: ${read.error.message}`,
        };
    }
    return readTree({ name, text, root: read.node, placeOf: placesIn(name, text) }, wanted);
}
const syntaxOf = (name, text) => {
    if (/\.(tf|tofu)(\.json)?$/.test(name))
        return 'terraform';
    if (/^\ufeff?\s*[{[]/.test(text))
        return /\.ya?ml$/.test(name) && 'error' in (0,json/* readJson */.Vh)(text) ? 'yaml' : 'json';
    return /^\s*(resource|data|locals|variable|module|terraform|provider)\b[^:\n]*\{/m.test(text) ? 'terraform' : 'yaml';
};
function readTree(file, wanted) {
    const has = (key) => trustPolicyIn_memberOf(file.root, key) !== undefined;
    if (has('Statement'))
        return readBareDocument(file);
    if (has('Role') || has('Roles') || has('RoleDetailList') || has('AssumeRolePolicyDocument'))
        return readAwsAnswer(file, wanted);
    if (has('Resources'))
        return readTemplate(file, wanted);
    if (has('planned_values') || has('values') || has('resource_changes') || has('resources'))
        return readTerraformShow(file, wanted);
    if (has('resource') || has('data')) {
        const { name, text } = file;
        return readTerraform([{ name, text }], { root: directoryOf(name), only: name }, wanted);
    }
    return { problem: `found ${contentOf(file.root)}, which is ${KINDS}` };
}
const KINDS = 'neither a policy document (`Statement`), an answer of `aws iam get-role` (`Role`), a CloudFormation template (`Resources`) nor Terraform source, plan or state';
const trustPolicyIn_memberOf = (node, key) => node.kind === 'object' ? node.members.findLast((m) => m.key === key)?.value : undefined;
function contentOf(node) {
    if (node.kind === 'array')
        return 'a list';
    if (node.kind === 'scalar')
        return node.value === null ? 'nothing' : `a ${typeof node.value}`;
    const keys = node.members.slice(0, 5).map((m) => `\`${m.key}\``);
    return keys.length === 0 ? 'an empty object' : `the members ${keys.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/policyfile/writtenPolicy.js
/**
 * A trust policy that was found as the case keeps it. What a tool printed is no place for a change, so it has no file; a plan or
 * state can hold secrets besides, of which nothing is kept.
 */
function writtenPolicy(found) {
    const { text, file, line, column, label, source, assumed } = found;
    const role = label === '' ? '' : ` (\`${label}\`)`;
    const readAs = `\`${file}\`${role}${assumed.length === 0 ? '' : `, with ${assumed.join(', ')}`}`;
    const name = label === '' ? {} : { name: label };
    if (!source)
        return { text, ...name, readAs };
    const places = Object.fromEntries(Object.entries(found.places).map(([pointer, place]) => [
        pointer,
        { ...(place.file === file ? {} : { file: place.file }), line: place.line, column: place.column },
    ]));
    return { text, ...name, file, line, column, places, readAs };
}

;// CONCATENATED MODULE: ./lib/gather/policyFile.js





/** The most bytes of one file. */
const MOST_BYTES = 5 * 1024 * 1024;
/** The most files and directories of Terraform that are read. */
const MOST_FILES = 400;
const MOST_DIRECTORIES = 60;
/**
 * Reads a role's trust policy out of a file, or a directory of Terraform files, of the repository. A Terraform file is read
 * with the others of its directory, to which it may refer, and with the local modules that they call. Never rejects.
 */
async function readTrustPolicyFile(path, roleArn, access) {
    const name = path.replace(/^(\.\/+)+/, '').replace(/(.)\/+$/, '$1');
    try {
        const found = await read(name === '' ? '.' : name, roleArn, access);
        if ('problem' in found)
            return { note: found.problem };
        return { policy: found.policy, written: writtenPolicy(found), facts: found.facts };
    }
    catch (error) {
        const role = roleArn?.split('/').at(-1);
        const sought = role === undefined ? 'a trust policy' : `the trust policy of the role \`${role}\``;
        return { note: `looked in \`${name}\` for ${sought}, ${reasonOf(error)}` };
    }
}
async function read(name, roleArn, access) {
    const names = await policyFile_listed(name, access);
    if (!names && !isTerraformFile(name))
        return trustPolicyIn(await policyFile_textOf(name, access), name, roleArn);
    const root = names ? (name === '.' ? '' : name) : directoryOf(name);
    const own = names ? [] : [{ name, text: await policyFile_textOf(name, access) }];
    const files = await configurationOf(root, own, access);
    if (!files.some((f) => isTerraformFile(f.name)))
        throw new Failure('found a directory without Terraform files');
    return trustPolicyInFiles(files, { root, ...(names ? {} : { only: name }) }, roleArn);
}
/** The Terraform files of a directory and of the local directories that it calls as modules, whatever is given already left out. */
async function configurationOf(root, given, access) {
    const files = [...given];
    const directories = [root];
    for (const directory of directories) {
        const names = (await policyFile_listed(directory === '' ? '.' : directory, access)) ?? [];
        const paths = names
            .filter((n) => isTerraformFile(n) || (directory === root && isDefinitionsFile(n)))
            .map((n) => (directory === '' ? n : `${directory}/${n}`))
            .filter((p) => !files.some((f) => f.name === p))
            .toSorted();
        for (const path of paths.slice(0, Math.max(0, MOST_FILES - files.length)))
            files.push({ name: path, text: await policyFile_textOf(path, access) });
        for (const called of calledDirectories(files, directory))
            if (!directories.includes(called) && directories.length < MOST_DIRECTORIES)
                directories.push(called);
    }
    return files;
}
async function policyFile_listed(path, { listDirectory }) {
    try {
        return await listDirectory(path);
    }
    catch {
        return;
    }
}
/** What is wrong with a file, as the end of a sentence. */
class Failure extends Error {
}
async function policyFile_textOf(path, { readFile }) {
    const bytes = await readFile(path, MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES)
        throw new Failure(`found \`${path}\` larger than 5 MiB`);
    try {
        // A byte order mark is kept, so that columns are those of the file.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Failure(`found \`${path}\` not to be UTF-8 text`);
    }
}
function reasonOf(error) {
    if (error instanceof Failure)
        return error.message;
    const { code, message } = error;
    return `found ${REASONS[code ?? ''] ?? `that it cannot be read: ${code ?? message ?? 'unknown reason'}`}`;
}
const REASONS = {
    ENOENT: 'no such file or directory',
    EACCES: 'that reading it is not permitted',
    EISDIR: 'a directory that cannot be listed',
    ENOTDIR: 'no such file or directory',
};
/** The files of the machine; of a file no more is read than was asked for. */
const FILE_SYSTEM = {
    listDirectory: (path) => (0,promises_.readdir)(path),
    readFile: async (path, most) => {
        const file = await (0,promises_.open)(path);
        try {
            const { size } = await file.stat();
            const bytes = new Uint8Array(Math.min(size, most));
            let length = 0;
            for (;;) {
                const { bytesRead } = await file.read(bytes, length, bytes.length - length);
                length += bytesRead;
                if (bytesRead === 0 || length === bytes.length)
                    return bytes.subarray(0, length);
            }
        }
        finally {
            await file.close();
        }
    },
};


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
/**
 * A function from an offset to its line and column, for many questions about one text. Lines end with `\n` (so `\r\n` too).
 * An offset past the end is the end.
 */
function indexLines(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return (offset) => {
        const at = Math.min(Math.max(offset, 0), text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTerraformJson)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3042);


/** How many labels the blocks of Terraform's language have; a block type that is not here has none of its own. */
const LABELS = {
    resource: 2,
    data: 2,
    ephemeral: 2,
    provider: 1,
    module: 1,
    variable: 1,
    output: 1,
    check: 1,
    terraform: 0,
    locals: 0,
    moved: 0,
    import: 0,
    removed: 0,
};
/** The blocks inside others that matter to credentials and roles; elsewhere an object is taken as an argument's value. */
const NESTED = {
    terraform: { backend: 1, cloud: 0, required_providers: 0, encryption: 0 },
    provider: { assume_role: 0, assume_role_with_web_identity: 0, default_tags: 0, endpoints: 0, ignore_tags: 0 },
    data: { statement: 0 },
    statement: { principals: 0, not_principals: 0, condition: 0 },
    resource: { inline_policy: 0 },
};
/**
 * The body that a file in Terraform's JSON syntax stands for
 * (https://developer.hashicorp.com/terraform/language/syntax/json). JSON does not tell a block from an argument; what is a
 * block is known for the top level and for what concerns roles. Strings are templates. `text` is the file that the node came from.
 */
function readTerraformJson(root, text) {
    const problems = [];
    const body = bodyOf(root, LABELS, text, problems);
    return { body, problems };
}
function bodyOf(node, blockTypes, text, problems) {
    const attributes = [];
    const blocks = [];
    if (node.kind !== 'object')
        problems.push({ message: 'an object is required', offset: node.range.start });
    for (const { key, keyRange, value } of node.kind === 'object' ? node.members : []) {
        if (key === '//')
            continue;
        const labels = Object.hasOwn(blockTypes, key) ? blockTypes[key] : undefined;
        const range = { start: keyRange.start, end: value.range.end };
        if (labels === undefined || isScalar(value)) {
            attributes.push({ name: key, nameRange: keyRange, value: expressionOf(value, text, problems), range });
        }
        else
            blocks.push(...blocksOf(key, keyRange, labels, [], value, text, problems));
    }
    return { attributes, blocks, range: node.range };
}
const isScalar = (node) => node.kind === 'scalar';
function blocksOf(type, typeRange, missing, labels, node, text, problems) {
    if (node.kind === 'array')
        return node.items.flatMap((item) => blocksOf(type, typeRange, missing, labels, item, text, problems));
    if (missing > 0 && node.kind === 'object') {
        return node.members
            .filter(({ key }) => key !== '//')
            .flatMap(({ key, keyRange, value }) => blocksOf(type, typeRange, missing - 1, [...labels, { value: key, range: keyRange }], value, text, problems));
    }
    const body = bodyOf(node, NESTED[type] ?? {}, text, problems);
    const start = labels.at(-1)?.range.start ?? typeRange.start;
    return [{ type, typeRange, labels, body, range: { start: Math.min(start, node.range.start), end: node.range.end } }];
}
/** The expression that a JSON value stands for. */
function expressionOf(node, text, problems) {
    const { range } = node;
    if (node.kind === 'array')
        return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text, problems)), range };
    if (node.kind === 'object') {
        const items = node.members
            .filter(({ key }) => key !== '//')
            .map(({ key, keyRange, value }) => ({
            key: templateOf(key, keyRange, text, problems),
            value: expressionOf(value, text, problems),
            range: { start: keyRange.start, end: value.range.end },
        }));
        return { kind: 'object', items, range };
    }
    const { value } = node;
    return typeof value === 'string' ? templateOf(value, range, text, problems) : { kind: 'literal', value, range };
}
function templateOf(value, range, text, problems) {
    const offsets = offsetsOf(text, range);
    const c = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .newCursor */ .Vt)(value, (offset) => offsets[offset] ?? range.end - 1);
    const expression = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBareTemplate */ .uH)(c, range);
    if (c.failed && c.problems.length === 0)
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(c, 'a template that could not be read', 0);
    problems.push(...c.problems);
    return expression;
}
/** Where each code unit of a decoded JSON string stands in the file. */
function offsetsOf(text, range) {
    const offsets = [];
    for (let i = range.start + 1; i < range.end - 1;) {
        offsets.push(i);
        i += text.charCodeAt(i) !== 92 ? 1 : text[i + 1] === 'u' ? 6 : 2;
    }
    return offsets;
}


/***/ })

};
