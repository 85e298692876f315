export const id = 464;
export const ids = [464];
export const modules = {

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


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planTerraform: () => (/* binding */ planTerraform)
});

// EXTERNAL MODULE: ./lib/inputs/problem.js
var problem = __webpack_require__(5934);
;// CONCATENATED MODULE: ./lib/terraform/path.js
/** A path below a directory, with `.` and `..` worked out; both with `/`. `''` is the current directory. */
function joinPath(directory, path) {
    const absolute = directory.startsWith('/');
    const out = [];
    for (const part of [...directory.split('/'), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else if (part !== '..' || !absolute)
            out.push(part);
    }
    return `${absolute ? '/' : ''}${out.join('/')}`;
}
/** The path from one directory to another below it; the other one as it is where it is not below. `.` for the same. */
function relativePath(from, to) {
    if (from === to)
        return '.';
    if (from === '')
        return to;
    return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : to;
}

// EXTERNAL MODULE: ./lib/engine/arn.js
var arn = __webpack_require__(8973);
;// CONCATENATED MODULE: ./lib/terraform/accounts.js

/**
 * Whether the account of the last role is one that the settings keep Terraform out of (provider documentation,
 * `allowed_account_ids` and `forbidden_account_ids`; Terraform then says "AWS account ID not allowed").
 */
function accountNotAllowed(settings, p, name, last) {
    const roleArn = last?.roleArn ?? '';
    const account = (0,arn/* parseArn */.Lw)(roleArn)?.account ?? '';
    if (!/^\d{12}$/.test(account))
        return [];
    const found = (argument, isWrong) => {
        const accounts = p.texts(settings, argument, argument);
        return accounts.length > 0 && p.unknown.length === 0 && isWrong(accounts)
            ? [{ name, roleArn, account, argument, accounts, ...(p.places[argument] ?? settings.place) }]
            : [];
    };
    return [
        ...found('allowed_account_ids', (ids) => !ids.includes(account)),
        ...found('forbidden_account_ids', (ids) => ids.includes(account)),
    ];
}

// EXTERNAL MODULE: ./lib/terraform/duration.js
var duration = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/hcl/convert.js
var convert = __webpack_require__(8444);
// EXTERNAL MODULE: ./lib/hcl/value.js
var hcl_value = __webpack_require__(4754);
;// CONCATENATED MODULE: ./lib/terraform/settings.js

/** The settings of a block; those of override files, or of a command line, come before. */
const settingsOf = ({ block, file, overrides }, module) => overlay([...overrides, { block, file }].map((b) => blockSettings(b.block, b.file, module)));
/** Settings in which the first that has something counts; nested blocks of a type are taken from one of them. */
function overlay(layers) {
    const last = layers.at(-1);
    if (layers.length === 1)
        return last;
    const nested = (name) => layers.map((l) => l.nested(name)).find((n) => n.length > 0) ?? [];
    const argument = (name) => layers.map((l) => l.argument(name)).find((a) => a !== undefined);
    return { ...last, argument, nested };
}
function blockSettings(block, file, module, scope) {
    const { attributes, blocks } = block.body;
    const nested = (name) => [
        ...blocks.flatMap((b) => b.type === name
            ? [{ is: 'settings', settings: blockSettings(b, file, module, scope) }]
            : b.type === 'dynamic' && b.labels[0]?.value === name
                ? dynamicBlocks(b, file, module)
                : []),
        ...attributes.filter((a) => a.name === name).flatMap((a) => inValue(a, file, module, scope)),
    ];
    return {
        place: file.placeOf(block.typeRange),
        argument: (name) => argumentIn(attributes, name, file, module, scope),
        nested,
        ...(file.json ? {} : { written: { file: file.path, text: file.text, start: block.range.start } }),
    };
}
function argumentIn(attributes, name, file, module, scope) {
    const found = attributes.find((a) => a.name === name);
    if (!found)
        return undefined;
    const worth = module.worthOf(found.value, scope);
    return worth.value === null ? undefined : { ...worth, place: file.placeOf(found.nameRange) };
}
/** `dynamic "x" { for_each = … content { … } }`, one for each element where the elements are known. */
function dynamicBlocks(block, file, module) {
    const { attributes, blocks } = block.body;
    const content = blocks.find((b) => b.type === 'content');
    const named = attributes.find((a) => a.name === 'iterator')?.value;
    const iterator = named?.kind === 'reference' ? named.root : (block.labels[0]?.value ?? '');
    const over = attributes.find((a) => a.name === 'for_each');
    const place = file.placeOf(block.typeRange);
    if (!over || !content)
        return [];
    const { value } = module.worthOf(over.value);
    const elements = (0,hcl_value/* elementsOf */.ZE)(value);
    if ((0,hcl_value/* isUnknown */.t8)(value) || !elements) {
        const why = (0,hcl_value/* isUnknown */.t8)(value) ? value.why : 'its `for_each` is no list, set or map';
        return [
            { is: 'unknown', why: `the blocks come from \`dynamic\`, and how many there are is not known: ${why}`, place },
        ];
    }
    const keys = (0,hcl_value/* isMap */.jh)(value)
        ? [...value.keys()].toSorted()
        : elements.map((e, i) => (value instanceof Set ? e : i));
    return elements.map((element, i) => {
        const scope = {
            resolve: (names, reference) => {
                if (names[0] === iterator && names[1] === 'value')
                    return { value: element, used: 2 };
                if (names[0] === iterator && names[1] === 'key')
                    return { value: keys[i] ?? null, used: 2 };
                // Everything else means what it means around the block.
                return {
                    value: module.worthOf({ ...reference, steps: reference.steps.slice(0, names.length - 1) }).value,
                    used: names.length,
                };
            },
        };
        const settings = blockSettings(content, file, module, scope);
        // The text of one `content` stands for every element, so that it is not to be edited for one of them.
        const { written: _, ...rest } = settings;
        return { is: 'settings', settings: elements.length === 1 ? settings : rest };
    });
}
function inValue(a, file, module, scope) {
    return expressionSettings(a.value, file, module, scope);
}
/** The settings that an expression stands for, where it does for an object or a list of objects. */
function expressionSettings(e, file, module, scope) {
    if (e.kind === 'tuple')
        return e.items.flatMap((item) => expressionSettings(item, file, module, scope));
    if (e.kind === 'object')
        return [{ is: 'settings', settings: objectSettings(e, file, module, scope) }];
    const place = file.placeOf(e.range);
    return valueSettings(module.worthOf(e, scope), place);
}
function objectSettings(e, file, module, scope) {
    const item = (name) => e.items.find(({ key }) => key.kind === 'string' && key.value === name);
    return {
        place: file.placeOf(e.range),
        argument: (name) => {
            const found = item(name);
            const worth = found && module.worthOf(found.value, scope);
            return found && worth && worth.value !== null ? { ...worth, place: file.placeOf(found.range) } : undefined;
        },
        nested: (name) => {
            const found = item(name);
            return found ? expressionSettings(found.value, file, module, scope) : [];
        },
        ...(file.json ? {} : { written: { file: file.path, text: file.text, start: e.range.start } }),
    };
}
/** The settings that a value stands for, all of them at one place. */
function valueSettings({ value, sensitive }, place) {
    if (value === null)
        return [];
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return [{ is: 'unknown', why: value.why, place }];
    if ((0,hcl_value/* isMap */.jh)(value))
        return [{ is: 'settings', settings: mapSettings(value, sensitive, place) }];
    return ((0,hcl_value/* elementsOf */.ZE)(value) ?? []).flatMap((element) => valueSettings({ value: element, sensitive }, place));
}
const mapSettings = (map, sensitive, place) => ({
    place,
    argument: (name) => {
        const value = map.get(name) ?? null;
        return value === null ? undefined : { value, sensitive, place };
    },
    nested: (name) => valueSettings({ value: map.get(name) ?? null, sensitive }, place),
});
/** What keeps an argument from being known, a part of it included. */
const gapIn = ({ value }) => (0,hcl_value/* unknownIn */.e3)(value)?.why;

;// CONCATENATED MODULE: ./lib/terraform/parameters.js



const NOWHERE = { start: 0, end: 0 };
/** A reader for one role, or for the settings around the roles. */
function parametersOf(unknown, problems) {
    const places = {};
    const secret = [];
    const find = (settings, name, as) => {
        const argument = settings.argument(name);
        if (!argument)
            return undefined;
        if (as !== undefined) {
            places[as] = argument.place;
            if (argument.sensitive)
                secret.push(as);
        }
        const why = gapIn(argument);
        if (why === undefined)
            return argument;
        unknown.push({ what: `\`${name}\``, why, ...argument.place });
        return undefined;
    };
    const asText = (value, name, place) => {
        const text = (0,convert/* toText */.fE)(value, NOWHERE);
        if (typeof text === 'string')
            return text;
        problems.push({ message: `\`${name}\`: ${(0,hcl_value/* isUnknown */.t8)(text) ? text.why : 'a string is required'}`, ...place });
        return undefined;
    };
    return {
        unknown,
        problems,
        places,
        secret,
        tell: (what, why, place) => void unknown.push({ what, why, ...place }),
        text: (settings, name, as) => {
            const found = find(settings, name, as);
            // An empty string is what Terraform's own schema takes for not set.
            return found && (asText(found.value, name, found.place) || undefined);
        },
        texts: (settings, name, as) => {
            const found = find(settings, name, as);
            if (!found)
                return [];
            return ((0,hcl_value/* elementsOf */.ZE)(found.value) ?? [found.value]).flatMap((e) => asText(e, name, found.place) ?? []);
        },
        map: (settings, name, as) => {
            const found = find(settings, name, as);
            if (!found || !(0,hcl_value/* isMap */.jh)(found.value))
                return {};
            const entries = [...found.value].flatMap(([k, v]) => {
                const text = asText(v, name, found.place);
                return text === undefined ? [] : [[k, text]];
            });
            return Object.fromEntries(entries);
        },
    };
}

;// CONCATENATED MODULE: ./lib/terraform/assumeRole.js


/** The arguments of `assume_role`, in the provider and in the backend (Terraform AWS provider, "assume_role Configuration Block"). */
const NESTED = {
    roleArn: 'role_arn',
    sessionName: 'session_name',
    externalId: 'external_id',
    duration: 'duration',
    policy: 'policy',
    policyArns: 'policy_arns',
    tags: 'tags',
    transitiveTagKeys: 'transitive_tag_keys',
    sourceIdentity: 'source_identity',
};
/** The arguments of the S3 backend beside each other, up to Terraform 1.5 the only form (Terraform, "S3 backend"). */
const FLAT = {
    ...NESTED,
    duration: 'assume_role_duration_seconds',
    policy: 'assume_role_policy',
    policyArns: 'assume_role_policy_arns',
    tags: 'assume_role_tags',
    transitiveTagKeys: 'assume_role_transitive_tag_keys',
    sourceIdentity: 'assume_role_source_identity',
};
const IN = '/workflow/inputs';
/** The role that `assume_role`, or the flat arguments of a backend, name. */
function hopOf(settings, outer, region, form = 'nested') {
    const n = form === 'flat' ? FLAT : NESTED;
    const p = parametersOf(outer.unknown, outer.problems);
    const tags = p.map(settings, n.tags, `${IN}/tags`);
    const sourceIdentity = p.text(settings, n.sourceIdentity, `${IN}/source-identity`);
    const externalId = p.text(settings, n.externalId, `${IN}/external-id`);
    const transitiveTagKeys = p.texts(settings, n.transitiveTagKeys, `${IN}/transitive-tag-keys`);
    const rest = sharedBy(settings, p, n);
    return {
        api: 'AssumeRole',
        ...rest,
        tags,
        transitiveTagKeys,
        ...(externalId === undefined ? {} : { externalId }),
        ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
        ...(region === undefined ? {} : { region }),
        ...placed(settings, p, form === 'flat'),
    };
}
/** The role of `assume_role_with_web_identity`, which takes neither external ID nor tags nor source identity. */
function webIdentityHopOf(settings, outer, region) {
    const p = parametersOf(outer.unknown, outer.problems);
    return {
        api: 'AssumeRoleWithWebIdentity',
        ...sharedBy(settings, p, NESTED),
        tags: {},
        transitiveTagKeys: [],
        ...(region === undefined ? {} : { region }),
        ...placed(settings, p, false),
    };
}
function sharedBy(settings, p, n) {
    const roleArn = p.text(settings, n.roleArn, `${IN}/role-arn`);
    const sessionName = p.text(settings, n.sessionName, `${IN}/session-name`);
    const policy = p.text(settings, n.policy, `${IN}/inline-session-policy`);
    const durationSeconds = readDuration(settings, p, n);
    return {
        ...(roleArn === undefined ? {} : { roleArn }),
        ...(sessionName === undefined ? {} : { sessionName }),
        ...(policy === undefined ? {} : { policy }),
        policyArns: p.texts(settings, n.policyArns, `${IN}/managed-session-policies`),
        ...(durationSeconds === undefined ? {} : { durationSeconds }),
    };
}
/** `duration = "1h"`; the older `duration_seconds`, and the flat form, are numbers. */
function readDuration(settings, p, n) {
    const as = `${IN}/duration-seconds`;
    const text = p.text(settings, n.duration, as) ?? p.text(settings, 'duration_seconds', as);
    if (text === undefined)
        return undefined;
    const seconds = /^\d+$/.test(text) ? Number(text) : (0,duration/* secondsOf */.T)(text);
    if (seconds === undefined)
        p.problems.push({
            message: `\`${n.duration}\`: \`${text}\` is no duration, such as \`1h\` or \`30m\``,
            ...(p.places[as] ?? settings.place),
        });
    return seconds;
}
function placed(settings, p, flat) {
    return {
        secret: p.secret.map((pointer) => pointer.slice(IN.length + 1)),
        places: { '/workflow': settings.place, [IN]: settings.place, ...p.places },
        ...(settings.written ? { block: { ...settings.written, flat } } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/terraform/accessSettings.js



/**
 * The roles that settings assume and what they are assumed with, in the order of `aws-sdk-go-base`, `getCredentialsProvider`:
 * static keys, a web identity, a profile or what the environment has, and then every `assume_role` with the session before.
 */
function accessOf(settings, name, env) {
    const unknown = [];
    const problems = [];
    const p = parametersOf(unknown, problems);
    const region = regionOf(settings);
    const web = only(settings, 'assume_role_with_web_identity', p);
    const nested = settings.nested('assume_role');
    const chain = nested.flatMap((n) => {
        if (n.is === 'settings')
            return [hopOf(n.settings, p, region)];
        p.tell('`assume_role`', n.why, n.place);
        return [];
    });
    const flat = nested.length === 0 && settings.argument('role_arn') ? [hopOf(settings, p, region, 'flat')] : [];
    const keys = staticKeys(settings, p);
    const hops = [...(web && !keys ? [webIdentityHopOf(web, p, region)] : []), ...chain, ...flat];
    missingArns(hops, settings, p);
    if (hops.length === 0 && unknown.length === 0)
        return { attempt: undefined, problems, accounts: [] };
    const endpoint = endpointOf(settings, p);
    const credentials = keys ?? (web ? webIdentity(web, p, env) : (profile(settings, p) ?? { is: 'ambient' }));
    const attempt = {
        where: settings.place,
        name,
        also: [],
        credentials,
        hops,
        unknown,
        ...(endpoint === undefined ? {} : { endpoint }),
    };
    const known = parametersOf([], []);
    const accounts = accountNotAllowed(settings, known, name, hops.at(-1));
    return { attempt: hops.length === 0 && !mattersAlone(unknown) ? undefined : attempt, problems, accounts };
}
/** Without a role, only what could hide one is worth telling. */
const mattersAlone = (unknown) => unknown.some(({ what }) => what.startsWith('`assume_role'));
/** The Region of the call. One that is not known is none: STS answers in any Region of the role's partition. */
function regionOf(settings) {
    const p = parametersOf([], []);
    return p.text(settings, 'sts_region') ?? p.text(settings, 'region');
}
function only(settings, name, p) {
    const [first] = settings.nested(name);
    if (first?.is === 'unknown')
        p.tell(`\`${name}\``, first.why, first.place);
    return first?.is === 'settings' ? first.settings : undefined;
}
/** A role without an ARN is what Terraform turns down, unless the ARN is only not known. */
function missingArns(hops, settings, p) {
    for (const [i, hop] of hops.entries()) {
        const place = hop.places['/workflow/inputs/role-arn'] ?? hop.places['/workflow'] ?? settings.place;
        const isTold = p.unknown.some((u) => u.what === '`role_arn`' && u.file === place.file && u.line === place.line);
        if (hop.roleArn !== undefined || isTold)
            continue;
        p.tell('`role_arn`', 'it is not set, or empty, and Terraform will say "IAM Role ARN not set"', place);
        p.problems.push({ message: `\`role_arn\` is not set in role ${i + 1} of ${hops.length}`, ...place });
    }
}
function staticKeys(settings, p) {
    const [accessKeyId, secretAccessKey] = [p.text(settings, 'access_key'), p.text(settings, 'secret_key')];
    const sessionToken = p.text(settings, 'token');
    if (accessKeyId === undefined || secretAccessKey === undefined)
        return undefined;
    return { is: 'static', accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function profile(settings, p) {
    const name = p.text(settings, 'profile');
    if (name === undefined)
        return undefined;
    const files = (plural, singular) => {
        const several = p.texts(settings, plural);
        const one = several.length > 0 ? undefined : p.text(settings, singular);
        return one === undefined ? several : [one];
    };
    return {
        is: 'profile',
        name,
        configFiles: files('shared_config_files', 'shared_config_file'),
        credentialsFiles: files('shared_credentials_files', 'shared_credentials_file'),
    };
}
/** The token, from the block or from the environment (aws-sdk-go-base, `webIdentityCredentialsProvider`). */
function webIdentity(web, p, env) {
    const token = p.text(web, 'web_identity_token') ?? env.TF_AWS_WEB_IDENTITY_TOKEN;
    const tokenFile = p.text(web, 'web_identity_token_file') ?? env.AWS_WEB_IDENTITY_TOKEN_FILE;
    return {
        is: 'web-identity',
        ...(token ? { token } : tokenFile ? { tokenFile } : {}),
    };
}
/** `endpoints { sts = … }` of a provider, `endpoints = { sts = … }` and the older `sts_endpoint` of a backend. */
function endpointOf(settings, p) {
    const inside = settings
        .nested('endpoints')
        .flatMap((n) => (n.is === 'settings' ? (p.text(n.settings, 'sts') ?? []) : []));
    return inside[0] ?? p.text(settings, 'sts_endpoint');
}

// EXTERNAL MODULE: ./lib/hcl/parse.js + 1 modules
var parse = __webpack_require__(4420);
// EXTERNAL MODULE: ./lib/engine/policy/json.js
var policy_json = __webpack_require__(1817);
// EXTERNAL MODULE: ./lib/hcl/lineIndex.js
var lineIndex = __webpack_require__(9473);
// EXTERNAL MODULE: ./lib/hcl/terraformJson.js
var terraformJson = __webpack_require__(5085);
;// CONCATENATED MODULE: ./lib/terraform/sourceFile.js




/** Reads the blocks of a file, JSON syntax where its name says so. What cannot be read is a problem, the rest is there. */
function readSource(file) {
    const json = file.path.endsWith('.json');
    const { body, problems } = json ? readJsonBody(file.text) : (0,parse/* parseHcl */.z)(file.text);
    // The lines of a file are counted when a place in it is asked for, which of most files nobody does.
    let lines;
    const at = (offset) => {
        lines ??= (0,lineIndex/* indexLines */.u)(file.text);
        return { file: file.path, ...lines(offset) };
    };
    return {
        ...file,
        body,
        json,
        problems: problems.map(({ message, offset }) => ({ message, ...at(offset) })),
        placeOf: ({ start }) => at(start),
    };
}
function readJsonBody(text) {
    const read = (0,policy_json/* readJson */.Vh)(text);
    if ('node' in read)
        return (0,terraformJson/* readTerraformJson */.t)(read.node, text);
    return { body: { attributes: [], blocks: [], range: { start: 0, end: 0 } }, problems: [read.error] };
}

;// CONCATENATED MODULE: ./lib/terraform/backendConfig.js



// Arguments of the S3 backend that are no plain values, whose text on a command line is an expression.
const COMPOUND = /^(assume_role|assume_role_with_web_identity|endpoints|\w+_ids|\w+_arns|\w+_tags|\w+_keys|shared_\w+_files)$/;
/** The settings that the parts of a partial configuration add to a backend (Terraform, "Partial configuration"). */
function backendConfigSettings(config, backend, module) {
    if ('file' in config) {
        const source = readSource(config.file);
        return { settings: fileSettings(source, module), problems: source.problems };
    }
    const { key, value } = config;
    const text = COMPOUND.test(key) ? `${key} = ${value}\n` : '';
    const { body } = (0,parse/* parseHcl */.z)(text);
    const expression = body.attributes[0]?.value;
    const place = backend.place;
    const source = { ...readSource({ path: place.file, text: '' }), placeOf: () => place, json: true };
    return {
        problems: [],
        settings: {
            place,
            argument: (name) => {
                if (name !== key)
                    return undefined;
                const worth = expression ? module.worthOf(expression) : { value: value, sensitive: false };
                return { ...worth, place };
            },
            nested: (name) => name === key && expression ? expressionSettings(expression, source, module) : [],
        },
    };
}
function fileSettings(source, module) {
    const found = (name) => source.body.attributes.find((a) => a.name === name);
    return {
        place: { file: source.path, line: 1, column: 1 },
        argument: (name) => {
            const a = found(name);
            const worth = a && module.worthOf(a.value);
            return a && worth && worth.value !== null ? { ...worth, place: source.placeOf(a.nameRange) } : undefined;
        },
        nested: (name) => {
            const a = found(name);
            return a ? expressionSettings(a.value, source, module) : [];
        },
    };
}

;// CONCATENATED MODULE: ./lib/terraform/distinctAttempts.js
/** Attempts that ask for the same roles in the same way are one, which bears the names of the others. */
function distinctAttempts(attempts) {
    const kept = new Map();
    for (const attempt of attempts) {
        const key = keyOf(attempt);
        const before = kept.get(key);
        kept.set(key, before ? { ...before, also: [...before.also, attempt.name] } : attempt);
    }
    return [...kept.values()];
}
/** What is sent and with what; where that is not all known, no two are the same. */
function keyOf({ name, credentials, hops, unknown, endpoint }) {
    return unknown.length > 0 ? JSON.stringify(name) : JSON.stringify([credentials, hops.map(request), endpoint ?? '']);
}
const request = ({ places: _, block: __, secret: ___, ...sent }) => ({
    ...sent,
    tags: Object.entries(sent.tags).toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

// EXTERNAL MODULE: ./lib/hcl/evaluate.js + 15 modules
var evaluate = __webpack_require__(9932);
;// CONCATENATED MODULE: ./lib/terraform/typeConstraint.js



/** Whether a value from the environment is taken as the text it is, and not as an expression (Terraform, "Environment Variables"). */
function isPrimitive(type) {
    const name = wordOf(type);
    return type === undefined || name === 'string' || name === 'number' || name === 'bool';
}
/**
 * A value brought to the type that a variable declares
 * (https://developer.hashicorp.com/terraform/language/expressions/type-constraints); attributes that are `optional` get their
 * defaults. `null` stays.
 */
function convertTo(type, value, range) {
    if (value === null || (0,hcl_value/* isUnknown */.t8)(value) || type === undefined)
        return value;
    const word = wordOf(type);
    if (word === 'string')
        return (0,convert/* toText */.fE)(value, range);
    if (word === 'number')
        return (0,convert/* toNumber */.Ro)(value, range);
    if (word === 'bool')
        return (0,convert/* toBool */.AF)(value, range);
    if (type.kind !== 'call')
        return value;
    const [inner] = type.args;
    switch (type.name) {
        case 'list': {
            const elements = (0,hcl_value/* elementsOf */.ZE)(value);
            return elements && !(0,hcl_value/* isMap */.jh)(value)
                ? (0,convert/* unify */.QF)(elements.map((e) => convertTo(inner, e, range)))
                : mismatch('list', range);
        }
        case 'set': {
            const elements = (0,hcl_value/* elementsOf */.ZE)(value);
            return elements && !(0,hcl_value/* isMap */.jh)(value)
                ? (0,convert/* toSet */.M1)(elements.map((e) => convertTo(inner, e, range)), range)
                : mismatch('set', range);
        }
        case 'map':
            return (0,hcl_value/* isMap */.jh)(value) ? mapped(value, (e) => convertTo(inner, e, range)) : mismatch('map', range);
        case 'object':
            return inner?.kind === 'object' && (0,hcl_value/* isMap */.jh)(value) ? toObject(inner, value, range) : mismatch('object', range);
        default:
            return value;
    }
}
const mismatch = (type, range) => (0,hcl_value/* failure */.V2)(`a ${type} is required`, range);
const mapped = (value, convert) => new Map([...value].map(([k, v]) => [k, convert(v)]));
function toObject(type, value, range) {
    const out = new Map();
    for (const { key, value: declared } of type.items) {
        if (key.kind !== 'string')
            continue;
        const optional = declared.kind === 'call' && declared.name === 'optional' ? declared.args : undefined;
        const given = value.get(key.value);
        const whenAbsent = optional?.[1] ? (0,evaluate/* evaluate */._)(optional[1], { resolve: () => undefined }) : null;
        if (given === undefined && !optional)
            return (0,hcl_value/* failure */.V2)(`the attribute \`${key.value}\` is required`, range);
        const chosen = given === undefined || (given === null && optional?.[1]) ? whenAbsent : given;
        out.set(key.value, convertTo(optional ? optional[0] : declared, chosen, range));
    }
    return out;
}
/** `string`, or the old form `"string"`. */
const wordOf = (type) => type?.kind === 'reference' && type.steps.length === 0 ? type.root : type?.kind === 'string' ? type.value : undefined;

;// CONCATENATED MODULE: ./lib/terraform/moduleInstance.js



/** Opens a module. Values are worked out when they are asked for, each once. */
function openModule(source, outside) {
    const known = new Map();
    const underWay = new Set();
    // What the evaluation under way has touched; evaluations nest, and each adds its own to the outer one.
    let sensitive = false;
    const worthOf = (expression, among = scope) => {
        const before = sensitive;
        sensitive = false;
        const worth = { value: (0,evaluate/* evaluate */._)(expression, among), sensitive };
        sensitive ||= before;
        return worth;
    };
    const once = (name, range, work) => {
        if (underWay.has(name))
            return { value: (0,hcl_value/* failure */.V2)(`\`${name}\` refers to itself`, range), used: 2 };
        let worth = known.get(name);
        if (!worth) {
            underWay.add(name);
            worth = work();
            underWay.delete(name);
            known.set(name, worth);
        }
        sensitive ||= worth.sensitive;
        return { value: worth.value, used: 2 };
    };
    const scope = {
        resolve: (names, reference) => {
            const [root, name = ''] = names;
            const { range } = reference;
            if (root === 'var')
                return once(`var.${name}`, range, () => variable(source.variables.get(name), name, outside, range, worthOf));
            if (root === 'local')
                return once(`local.${name}`, range, () => local(source.locals.get(name), name, range, worthOf));
            if (root === 'module') {
                const worth = moduleOutput(names, reference, outside);
                sensitive ||= worth.value.sensitive;
                return { value: worth.value.value, used: worth.used };
            }
            if (root === 'terraform' && (name === 'workspace' || name === 'env'))
                return { value: outside.workspace, used: 2 };
            if (root === 'path' && name === 'module')
                return { value: outside.path, used: 2 };
            if (root === 'path' && name === 'root')
                return { value: '.', used: 2 };
            return { value: (0,hcl_value/* unknown */.L5)(reasonOf(names), range), used: names.length };
        },
    };
    return { source, address: outside.address, worthOf };
}
function variable(declared, name, outside, range, worthOf) {
    if (!declared)
        return { value: (0,hcl_value/* failure */.V2)(`no variable \`${name}\` is declared`, range), sensitive: false };
    const argument = (key) => [...declared.overrides, declared].flatMap(({ block }) => block.body.attributes).find((a) => a.name === key)?.value;
    const [type, fallback, hidden, nullable] = ['type', 'default', 'sensitive', 'nullable'].map(argument);
    const given = outside.input(name, type);
    const secret = hidden?.kind === 'literal' && hidden.value === true;
    const isUnset = given === undefined || (given.value === null && nullable?.kind === 'literal' && nullable.value === false);
    if (isUnset && !fallback)
        return { value: (0,hcl_value/* unknown */.L5)(`variable \`${name}\` has no default and is given no value`, range), sensitive: secret };
    const worth = isUnset && fallback ? worthOf(fallback) : given;
    return { value: convertTo(type, worth.value, range), sensitive: secret || worth.sensitive };
}
const local = (found, name, range, worthOf) => found
    ? worthOf(found.attribute.value)
    : { value: (0,hcl_value/* failure */.V2)(`no local value \`${name}\` is declared`, range), sensitive: false };
function moduleOutput(names, { range, steps }, outside) {
    const [, module = '', output] = names;
    const open = {
        value: (0,hcl_value/* unknown */.L5)(`\`module.${module}\` is used more than once, by \`count\` or \`for_each\``, range),
        sensitive: false,
    };
    if (output === undefined)
        return { value: steps.length > 1 ? open : outside.output(module, '', range), used: names.length };
    return { value: outside.output(module, output, range), used: 3 };
}
/** Why a name has no value before plan. */
function reasonOf(names) {
    const [root = '', a = '', b = ''] = names;
    if (root === 'data')
        return a === 'terraform_remote_state'
            ? `\`data.${a}.${b}\` holds what another state has, which is read during plan`
            : `\`data.${a}.${b}\` is a data source, which is read during plan`;
    if (root === 'each')
        return `\`each.${a}\` is another for every instance of \`for_each\``;
    if (root === 'count')
        return '`count.index` is another for every instance of `count`';
    if (root === 'terraform' || root === 'path' || root === 'self')
        return `\`${names.join('.')}\` is not known before Terraform runs`;
    if (root === 'ephemeral')
        return `\`ephemeral.${a}.${b}\` is an ephemeral resource, which is opened during plan`;
    return names.length > 1
        ? `\`${root}.${a}\` is a resource, whose values stand in the state`
        : `\`${root}\` is not known`;
}

;// CONCATENATED MODULE: ./lib/terraform/moduleSource.js

/** Puts the files of one directory together, override files last (https://developer.hashicorp.com/terraform/language/files/override). */
function moduleSourceOf(files) {
    const sources = ofOneTool(files).map((file) => withoutResources(readSource(file)));
    const overriding = sources.filter(isOverride);
    const plain = sources.filter((file) => !overriding.includes(file));
    const base = plain.flatMap(blocksOf);
    const over = overriding.flatMap(blocksOf);
    const whole = (type) => base.filter(isType(type)).map((b) => ({ ...b, overrides: overridesOf(b, over) }));
    const named = (type) => new Map(whole(type).map((b) => [b.block.labels[0]?.value ?? '', b]));
    const inTerraform = (blocks) => blocks
        .filter(isType('terraform'))
        .flatMap(({ block, file }) => block.body.blocks
        .filter((b) => b.type === 'backend')
        .map((b) => ({ block: b, file, overrides: [] })));
    const backends = inTerraform(over);
    return {
        variables: named('variable'),
        outputs: named('output'),
        locals: new Map([...base, ...over].filter(isType('locals')).flatMap(attributesOf)),
        modules: whole('module'),
        providers: whole('provider').filter(({ block }) => block.labels[0]?.value === 'aws'),
        // A backend of an override file takes the place of the other one as a whole.
        backends: backends.length > 0 ? backends : inTerraform(base),
        remoteStates: whole('data').filter(({ block }) => block.labels[0]?.value === 'terraform_remote_state'),
        problems: sources.flatMap((s) => s.problems),
        files: sources.length,
    };
}
const WANTED = new Set(['provider', 'terraform', 'variable', 'output', 'locals', 'module', 'data']);
/** Most of a configuration is resources; what is not looked at again is not kept in memory. */
const withoutResources = (file) => ({
    ...file,
    body: { ...file.body, attributes: [], blocks: file.body.blocks.filter(({ type }) => WANTED.has(type)) },
});
/** OpenTofu reads `x.tofu` instead of `x.tf`; Terraform knows no `.tofu`, so that a directory with one is OpenTofu's. */
function ofOneTool(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const tofu = new Set(sorted.filter((f) => /\.tofu(\.json)?$/.test(f.path)).map((f) => f.path));
    return sorted.filter((f) => !tofu.has(f.path.replace(/\.tf(?=(\.json)?$)/, '.tofu')) || tofu.has(f.path));
}
const isOverride = ({ path }) => /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path);
const blocksOf = (file) => file.body.blocks.map((block) => ({ block, file, overrides: [] }));
const isType = (type) => ({ block }) => block.type === type;
const attributesOf = ({ block, file }) => block.body.attributes.map((attribute) => [attribute.name, { attribute, file }]);
function overridesOf(base, over) {
    const key = identityOf(base);
    return over.filter((b) => identityOf(b) === key).toReversed();
}
/** Type and labels, of a provider its alias as well. */
function identityOf({ block }) {
    const alias = block.body.attributes.find((a) => a.name === 'alias')?.value;
    const own = block.type === 'provider' && alias?.kind === 'string' ? alias.value : '';
    return JSON.stringify([block.type, ...block.labels.map((l) => l.value), own]);
}

;// CONCATENATED MODULE: ./lib/terraform/variableValues.js






const variableValues_NOWHERE = { start: 0, end: 0 };
/**
 * The values of root variables. A later source wins: TF_VAR_ of the environment, terraform.tfvars, terraform.tfvars.json,
 * *.auto.tfvars(.json) by name, then the named files
 * (https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence).
 */
function givenValues(sources) {
    const problems = [];
    const files = [...sources.found.filter(isVariableFile).toSorted(byPrecedence), ...sources.named];
    const values = new Map(files.flatMap((file) => [...valuesIn(file, problems)]));
    return {
        problems,
        given: (name, type) => {
            const value = values.get(name);
            const text = sources.environment[`TF_VAR_${name}`];
            return value !== undefined ? value : text === undefined ? undefined : fromText(text, type);
        },
    };
}
/** Whether Terraform reads a file of the directory for the values of variables without being told to. */
const isVariableFile = ({ path }) => /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/.test(path);
function byPrecedence(a, b) {
    const rank = ({ path }) => ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(nameOf(path));
    const [x, y] = [rank(a), rank(b)].map((r) => (r < 0 ? 2 : r));
    return x - y || (nameOf(a.path) < nameOf(b.path) ? -1 : 1);
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function valuesIn(file, problems) {
    if (file.path.endsWith('.json')) {
        const read = (0,policy_json/* readJson */.Vh)(file.text);
        if ('error' in read) {
            const { placeOf } = readSource({ path: file.path, text: file.text });
            problems.push({ message: read.error.message, ...placeOf({ start: read.error.offset, end: read.error.offset }) });
            return new Map();
        }
        const json = (0,policy_json/* jsonOf */.o_)(read.node);
        return typeof json === 'object' && json !== null && !Array.isArray(json)
            ? new Map(Object.entries(json).map(([k, v]) => [k, (0,hcl_value/* valueOfPlain */.tw)(v)]))
            : new Map();
    }
    const source = readSource(file);
    problems.push(...source.problems);
    return new Map(source.body.attributes.map((a) => [a.name, (0,evaluate/* evaluate */._)(a.value, { resolve: () => undefined })]));
}
/** A text of the environment or a command line: as it is for a string, else an expression. */
function fromText(text, type) {
    if (isPrimitive(type))
        return text;
    const { body, problems } = (0,parse/* parseHcl */.z)(`x = ${text}\n`);
    const [attribute] = body.attributes;
    return attribute && problems.length === 0
        ? (0,evaluate/* evaluate */._)(attribute.value, { resolve: () => undefined })
        : (0,hcl_value/* failure */.V2)('the text is no expression of the type that the variable declares', variableValues_NOWHERE);
}

;// CONCATENATED MODULE: ./lib/terraform/moduleTree.js





/** More than any configuration has. */
const MOST = 2000;
/** Arguments of a module block that are not inputs of the module (Terraform, "Module Blocks"). */
const META = ['source', 'version', 'providers', 'count', 'for_each', 'depends_on'];
/** Opens the root module and, from there, the local ones. A module's directory is read once, however often it is used. */
function openModules(input) {
    const sources = new Map();
    const instances = [];
    const notRead = [];
    const problems = [];
    const read = (directory) => {
        if (!sources.has(directory)) {
            const files = input.filesOf(directory);
            sources.set(directory, files && moduleSourceOf(files.filter((f) => /\.(tf|tofu)(\.json)?$/.test(f.path))));
        }
        return sources.get(directory);
    };
    const open = (trail, address, inputs) => {
        const directory = trail.at(-1);
        const source = instances.length < MOST ? read(directory) : undefined;
        if (!source)
            return undefined;
        const children = new Map();
        const instance = openModule(source, {
            address,
            path: relativePath(input.directory, directory),
            workspace: input.workspace || input.environment.TF_WORKSPACE || 'default',
            input: inputs,
            output: (module, name, range) => outputOf(children.get(`module.${module}`), module, name, range),
        });
        instances.push(instance);
        for (const call of source.modules) {
            const name = `module.${call.block.labels[0]?.value ?? ''}`;
            const child = called(call, instance);
            if (child.path === undefined) {
                if (!child.off)
                    notRead.push({ module: `${address}${name}`, source: child.source });
                continue;
            }
            const below = joinPath(directory, child.path);
            const found = trail.includes(below)
                ? undefined
                : open([...trail, below], `${address}${name}.`, inputsOf(call, instance));
            const message = trail.includes(below)
                ? `the module \`${child.path}\` calls itself`
                : `the module \`${child.path}\` was not found`;
            if (found)
                children.set(name, { instance: found, several: child.several });
            else
                problems.push({ message, ...call.file.placeOf(child.range) });
        }
        return instance;
    };
    const found = input.filesOf(input.directory) ?? [];
    const root = givenValues({ found, named: input.variableFiles ?? [], environment: input.environment });
    open([input.directory], '', givenWorth(root.given));
    const opened = [...sources.values()].flatMap((s) => s ?? []);
    return {
        instances,
        problems: [...opened.flatMap((s) => s.problems), ...root.problems, ...problems],
        notRead,
        files: opened.reduce((sum, s) => sum + s.files, 0),
    };
}
/** What a module block calls. */
function called(call, caller) {
    const argument = (key) => [...call.overrides, call].flatMap((b) => b.block.body.attributes).find((a) => a.name === key);
    const [from, count] = [argument('source'), argument('count')];
    const value = from && caller.worthOf(from.value).value;
    const source = typeof value === 'string' ? value : '';
    const off = count !== undefined && Number(caller.worthOf(count.value).value) === 0;
    const several = count !== undefined || argument('for_each') !== undefined;
    const isLocal = !off && /^\.{1,2}(\/|$)/.test(source);
    return { source, off, several, range: (from ?? call.block).range, ...(isLocal ? { path: source } : {}) };
}
const givenWorth = (given) => (name, type) => {
    const value = given(name, type);
    return value === undefined ? undefined : { value, sensitive: false };
};
/** The inputs of a module are worked out where it is called. */
function inputsOf(call, caller) {
    const all = [...call.overrides, call]
        .flatMap(({ block }) => block.body.attributes)
        .filter((a) => !META.includes(a.name));
    return (name) => {
        const found = all.find((a) => a.name === name);
        return found && caller.worthOf(found.value);
    };
}
function outputOf(child, module, name, range) {
    const plain = (value) => ({ value, sensitive: false });
    if (!child)
        return plain((0,hcl_value/* unknown */.L5)(`\`module.${module}\` is no local module, and was not read`, range));
    if (child.several)
        return plain((0,hcl_value/* unknown */.L5)(`\`module.${module}\` is used more than once, by \`count\` or \`for_each\``, range));
    if (name === '') {
        const all = [...child.instance.source.outputs.keys()].map((key) => [key, outputOf(child, module, key, range)]);
        return { value: new Map(all.map(([key, w]) => [key, w.value])), sensitive: all.some(([, w]) => w.sensitive) };
    }
    const output = child.instance.source.outputs.get(name);
    const value = output?.block.body.attributes.find((a) => a.name === 'value');
    if (!value)
        return plain((0,hcl_value/* failure */.V2)(`\`module.${module}\` has no output \`${name}\``, range));
    const worth = child.instance.worthOf(value.value);
    return (0,hcl_value/* isUnknown */.t8)(worth.value) ? { ...worth, value: { ...worth.value, range } } : worth;
}

;// CONCATENATED MODULE: ./lib/terraform/readTerraform.js





/** Reads a Terraform directory. Nothing is executed, fetched or guessed; total, whatever the files hold. */
function readTerraform(input) {
    const tree = openModules(input);
    const problems = [...tree.problems];
    const [root] = tree.instances;
    const found = [
        ...(root ? root.source.backends.filter(isS3).map((b) => backendAccess(b, root, input, problems)) : []),
        ...tree.instances.flatMap((m) => m.source.providers.map((b) => accessOf(settingsOf(b, m), providerName(b, m), input.environment))),
        ...tree.instances.flatMap((m) => m.source.remoteStates.flatMap((b) => remoteStateAccess(b, m, input) ?? [])),
    ];
    const attempts = distinctAttempts(found.flatMap((a) => a.attempt ?? []));
    return {
        attempts,
        unknown: attempts.flatMap((a) => a.unknown.map((u) => ({ ...u, name: a.name }))),
        problems: distinctProblems([...problems, ...found.flatMap((a) => a.problems)]),
        accounts: found.flatMap((a) => a.accounts),
        notRead: tree.notRead,
        files: tree.files,
    };
}
const isS3 = ({ block }) => block.labels[0]?.value === 's3';
function backendAccess(b, root, input, problems) {
    const backend = settingsOf(b, root);
    const layers = (input.backendConfig ?? []).map((config) => {
        const read = backendConfigSettings(config, backend, root);
        problems.push(...read.problems);
        return read.settings;
    });
    // Terraform lets a later one win.
    return accessOf(overlay([...layers.toReversed(), backend]), 'backend.s3', input.environment);
}
function providerName({ block }, module) {
    const alias = block.body.attributes.find((a) => a.name === 'alias');
    const value = alias && module.worthOf(alias.value).value;
    return `${module.address}provider.aws${typeof value === 'string' ? `.${value}` : ''}`;
}
/** The access of `data "terraform_remote_state"` over S3; undefined for another backend, and for one that is switched off. */
function remoteStateAccess(b, module, input) {
    const data = settingsOf(b, module);
    if (data.argument('backend')?.value !== 's3' || Number(data.argument('count')?.value ?? 1) === 0)
        return undefined;
    const name = `${module.address}data.terraform_remote_state.${b.block.labels[1]?.value ?? ''}`;
    const [config] = data.nested('config');
    if (config?.is === 'settings')
        return accessOf({ ...config.settings, place: data.place }, name, input.environment);
    return config && { problems: [], accounts: [], attempt: notKnown(name, data, config.why, config.place) };
}
const notKnown = (name, { place }, why, at) => ({
    where: place,
    name,
    also: [],
    credentials: { is: 'ambient' },
    hops: [],
    unknown: [{ what: '`config`', why, ...at }],
});
const distinctProblems = (problems) => [
    ...new Map(problems.map((p) => [`${p.file}:${p.line}:${p.column} ${p.message}`, p])).values(),
];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/gather/terraformDirectory.js


/** No configuration file is as large, in bytes. */
const LARGEST = 2 * 1024 * 1024;
/** No configuration has as many files. */
const terraformDirectory_MOST = 5000;
/** What is read of a directory: the configuration, and the values of variables. */
const terraformDirectory_WANTED = /\.(tf|tofu|tfvars)(\.json)?$/;
/** Files below a root, such as the workspace; the paths are relative to it, with `/`, and places are named by them. */
function terraformFiles(root) {
    const left = [];
    let read = 0;
    const fileOf = (path) => {
        try {
            const full = path.startsWith('/') ? path : (0,external_node_path_.join)(root, path);
            const { size } = (0,external_node_fs_.statSync)(full);
            if (size > LARGEST || read >= terraformDirectory_MOST) {
                left.push(size > LARGEST
                    ? `\`${path}\` is larger than 2 MiB and was not read`
                    : `\`${path}\` is one of more than ${terraformDirectory_MOST} files and was not read`);
                return undefined;
            }
            read++;
            return { path, text: (0,external_node_fs_.readFileSync)(full, 'utf8') };
        }
        catch {
            return undefined;
        }
    };
    return {
        left,
        fileOf,
        filesOf: (directory) => {
            const names = namesIn(directory.startsWith('/') ? directory : (0,external_node_path_.join)(root, directory));
            const prefix = directory === '' ? '' : `${directory}/`;
            return names
                ?.filter((name) => terraformDirectory_WANTED.test(name) && !/^\.|~$/.test(name))
                .flatMap((name) => fileOf(prefix + name) ?? []);
        },
    };
}
function namesIn(path) {
    try {
        if ((0,external_node_fs_.lstatSync)(path).isFile())
            return undefined;
        return (0,external_node_fs_.readdirSync)(path).toSorted();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/gather/terraform.js




/**
 * Reads the Terraform directory that a step names.
 * @throws ConfigurationError when it, or a file that is named beside it, is not there
 */
function findTerraform(inputs, root, environment) {
    const files = terraformFiles(root);
    const problems = [];
    const named = (input, path) => {
        // Terraform takes the paths of its options relative to the directory in which it runs.
        const file = files.fileOf(joinPath(inputs.directory, path)) ?? files.fileOf(joinPath('', path));
        if (!file)
            problems.push({
                input,
                value: path,
                problem: 'cannot be read',
                allowed: 'the path of a file, relative to `terraform-directory` or to the workspace',
                fix: 'check the path, and that a step before this one checks the repository out',
            });
        return file;
    };
    const directory = inputs.directory;
    const variableFiles = inputs.variableFiles.flatMap((path) => named('terraform-var-files', path) ?? []);
    const backendConfig = inputs.backendConfig.flatMap((text) => backendConfigOf(text, (p) => named('terraform-backend-config', p)) ?? []);
    const reading = readTerraform({
        directory,
        filesOf: files.filesOf,
        variableFiles,
        backendConfig,
        environment,
        ...(inputs.workspace === undefined ? {} : { workspace: inputs.workspace }),
    });
    if (reading.files === 0)
        problems.push({
            input: 'terraform-directory',
            value: directory === '' ? '.' : directory,
            problem: 'is no directory with a Terraform configuration',
            allowed: 'a directory with `*.tf`, `*.tf.json` or `*.tofu` files, relative to the workspace',
            fix: 'check the path, and that a step before this one checks the repository out',
        });
    if (problems.length > 0)
        throw new problem/* ConfigurationError */.j(problems);
    return { reading, left: files.left };
}
function backendConfigOf(text, read) {
    const at = text.indexOf('=');
    if (at > 0)
        return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
    const file = read(text);
    return file && { file };
}

// EXTERNAL MODULE: ./lib/inputs/region.js
var region = __webpack_require__(8301);
// EXTERNAL MODULE: ./lib/gather/credentials.js
var credentials = __webpack_require__(5281);
// EXTERNAL MODULE: ./lib/gather/network.js + 2 modules
var gather_network = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/gather/oidcToken.js + 1 modules
var oidcToken = __webpack_require__(9734);
;// CONCATENATED MODULE: ./lib/gather/terraformMeans.js





/**
 * The means for the first role of each attempt: the credentials that Terraform would find for it. One set of credentials is
 * looked for once.
 * @param directory the directory in which Terraform runs, to which the paths in a configuration are relative
 */
function terraformMeans(attempts, means, host, directory) {
    const known = new Map();
    return (node) => {
        const attempt = attempts.get(node);
        if (!attempt)
            return undefined;
        const key = JSON.stringify(attempt.credentials);
        const own = known.get(key) ?? meansFor(attempt.credentials, means, host, directory);
        known.set(key, own);
        return own;
    };
}
function meansFor(c, means, host, directory) {
    // Terraform knows `~` in these paths.
    const resolve = (path) => {
        const full = path.replace(/^~(?=\/)/, host.env.HOME ?? '~');
        return (0,external_node_path_.isAbsolute)(full) ? full : (0,external_node_path_.join)(directory, full);
    };
    switch (c.is) {
        case 'ambient':
            return { ...means, flow: flow('ambient', 'the configuration names no credentials') };
        case 'static': {
            const { is: _, ...credentials } = c;
            return {
                ...means,
                flow: flow('static', 'the configuration has an access key'),
                source: async () => ({ credentials }),
            };
        }
        case 'profile':
            return {
                ...means,
                flow: flow('ambient', `the configuration names profile \`${c.name}\``),
                source: once(() => terraformMeans_profile(c, means, host, resolve)),
            };
        case 'web-identity': {
            const text = c.token ?? (c.tokenFile === undefined ? undefined : host.readFile(resolve(c.tokenFile)));
            const tokens = text
                ? (0,oidcToken/* fileTokens */.x)(text)
                : async () => ({ answer: { message: noToken(c.tokenFile), code: 'CredentialsProviderError' } });
            // Whether GitHub offers the job a token is nothing to a token that comes from elsewhere.
            const { 'id-token': _, ...job } = means.job;
            return {
                ...means,
                job,
                flow: flow('token-file', 'the configuration has `assume_role_with_web_identity`'),
                tokens,
            };
        }
    }
}
const flow = (kind, why) => ({ kind, why, tokenWithheld: false });
const noToken = (file) => file === undefined
    ? 'no web identity token was found: the configuration names none, and neither TF_AWS_WEB_IDENTITY_TOKEN nor AWS_WEB_IDENTITY_TOKEN_FILE is set'
    : `the web identity token file \`${file}\` cannot be read`;
/** The credentials of a profile, in the files that the configuration names or else in those of the environment. */
async function terraformMeans_profile(c, { inputs }, host, resolve) {
    if (c.configFiles.length > 1 || c.credentialsFiles.length > 1)
        return {
            answer: {
                message: `profile \`${c.name}\` may stand in several files, of which the SDK reads one`,
                code: 'CredentialsProviderError',
            },
        };
    const [configFilepath, filepath] = [c.configFiles[0], c.credentialsFiles[0]].map((path) => path && resolve(path));
    // The SDK hands every setting of a client on to its credential chain, these two of the ini files among them.
    const network = {
        ...(0,gather_network/* networkOf */.A)(inputs, host.env),
        ...(configFilepath ? { configFilepath } : {}),
        ...(filepath ? { filepath } : {}),
    };
    if ((0,credentials/* withoutImds */.q)(host.env))
        host.disableInstanceMetadata();
    return (0,credentials/* ambientCredentials */.j)((0,region/* regionFor */.eM)('', inputs.region).name, network, c.name);
}
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/gather/terraformRoles.js
/** Whether an attempt can be run: a parameter that is only known during plan would have to be guessed. */
const isRunnable = ({ hops, unknown }) => unknown.length === 0 && hops.length > 0 && hops.every((hop) => hop.roleArn !== undefined);
/**
 * The roles of an attempt as Terraform asks for them: with the tags of the configuration and no others, and where it names no
 * session in the form of the SDK (aws-sdk-go-v2, stscreds: `aws-go-sdk-` and the time in nanoseconds). Undefined for one that
 * cannot be run.
 */
function rolesOf(attempt, now) {
    if (!isRunnable(attempt))
        return undefined;
    const sessionName = `aws-go-sdk-${now}000000`;
    return attempt.hops.reduceRight((next, hop) => ({
        path: attempt.name,
        name: attempt.name,
        role: hop.roleArn,
        sessionName: hop.sessionName ?? sessionName,
        tags: hop.tags,
        transitiveTagKeys: hop.transitiveTagKeys,
        managedSessionPolicies: hop.policyArns,
        expect: 'granted',
        reaches: next ? [next] : [],
        terraform: hop,
        ...(hop.externalId === undefined ? {} : { externalId: hop.externalId }),
        ...(hop.durationSeconds === undefined ? {} : { durationSeconds: hop.durationSeconds }),
        ...(hop.sourceIdentity === undefined ? {} : { sourceIdentity: hop.sourceIdentity }),
        ...(hop.policy === undefined ? {} : { inlineSessionPolicy: hop.policy }),
        ...(hop.region === undefined ? {} : { region: hop.region }),
        ...(attempt.endpoint === undefined ? {} : { stsEndpoint: attempt.endpoint }),
    }), undefined);
}

// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/step/mask.js
var mask = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/render/summary/checklist.js
var checklist = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/render/terraformChecklist.js
var terraformChecklist = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/terraformNotes.js




/** Beyond these the log has all. */
const terraformNotes_MOST = 50;
/** The end of the summary of a Terraform directory: what cannot be known before plan and what was not read; empty without any. */
function renderTerraformNotes(n) {
    const none = n.asked === 0 ? ['## ❔ No role of the Terraform configuration can be asked for before plan', ''] : [];
    const sections = [
        section('Cannot be known before plan', n.unknown.map((u) => `${(0,words/* quoted */.TL)(terraformNotes_placed(u))}: ${u.what} of ${(0,words/* quoted */.TL)(u.name)}: ${u.why}`)),
        section('What Terraform will not accept, or what could not be read', n.problems.map((p) => `${(0,words/* quoted */.TL)(terraformNotes_placed(p))}: ${p.message}`)),
        section('Not read', [
            ...n.notRead.map((m) => `${(0,words/* quoted */.TL)(m.module)}: it is not local (${(0,words/* quoted */.TL)(m.source)}), and nothing is downloaded`),
            ...n.left,
        ]),
    ].flat();
    const checks = n.granted && n.asked > 0 ? [(0,checklist/* checklistDetails */.l)(terraformChecklist/* GRANTED_CHECKLIST */.P), ''] : [];
    if (sections.length === 0 && none.length === 0)
        return checks.join('\n');
    const empty = sections.length === 0
        ? [
            (0,render_escape/* prose */.CS)(`${(0,words/* counted */.hS)(n.files, 'file')} read, and no provider, backend or remote state in them assumes a role.`),
            '',
        ]
        : [];
    return [...none, ...checks, ...sections, ...empty, ''].join('\n');
}
const terraformNotes_placed = ({ file, line, column }) => `${file}:${line}:${column}`;
function section(title, lines) {
    if (lines.length === 0)
        return [];
    const rest = lines.length - terraformNotes_MOST;
    return [
        `### ${title}`,
        '',
        ...lines.slice(0, terraformNotes_MOST).map((l) => `- ${(0,render_escape/* prose */.CS)((0,words/* sentence */.em)(l))}`),
        ...(rest > 0 ? [`- and ${rest} more, in the log`] : []),
        '',
    ];
}

// EXTERNAL MODULE: ./lib/step/outputs.js
var outputs = __webpack_require__(600);
;// CONCATENATED MODULE: ./lib/step/terraformReport.js



/** GitHub shows ten annotations of a level and step; the roles have the most of them. */
const terraformReport_MOST = 3;
/** Says what of a configuration could not be read, or cannot be known before plan: log, annotations, summary. */
async function reportTerraform(reading, left, { asked, granted }, host) {
    const notes = { ...reading, left, asked, granted };
    for (const { file, line, column, message } of reading.problems)
        host.info((0,render_escape/* plainText */.wh)(`${file}:${line}:${column}: ${message}`));
    for (const { file, line, column, name, what, why } of reading.unknown)
        host.info((0,render_escape/* plainText */.wh)(`${file}:${line}:${column}: ${what} of \`${name}\` cannot be known before plan: ${why}`));
    for (const { module, source } of reading.notRead)
        host.info((0,render_escape/* plainText */.wh)(`\`${module}\` is not local (\`${source}\`) and was not read`));
    for (const line of left)
        host.info((0,render_escape/* plainText */.wh)(line));
    for (const { file, line, column, message } of reading.problems.slice(0, terraformReport_MOST))
        host.annotate('warning', (0,render_escape/* plainText */.wh)(`line ${line}, column ${column}: ${message.replaceAll('`', '')}`), {
            title: 'Terraform configuration',
            file,
            startLine: line,
        });
    for (const { file, line, name, what, why } of reading.unknown.slice(0, terraformReport_MOST))
        host.annotate('notice', (0,render_escape/* plainText */.wh)(`${what} of ${name} cannot be known before plan, so its role was not asked for: ${why}`.replaceAll('`', '')), { title: 'Cannot be known before plan', file, startLine: line });
    if (asked === 0)
        await (0,outputs/* setOutputs */.n)(nothingAsked(reading), host);
    const markdown = renderTerraformNotes(notes);
    if (markdown !== '')
        await host.writeSummary(markdown);
}
/** Where no role is assumed none can be refused; where one is only known during plan, nothing can be told. */
function nothingAsked({ unknown, problems }) {
    const verdict = unknown.length + problems.length > 0 ? 'unknown' : 'granted';
    const report = JSON.stringify({ schemaVersion: 1, verdict, side: 'none', cause: '', certainty: '', attempts: [] }, undefined, 2);
    return {
        verdict,
        side: 'none',
        cause: '',
        certainty: '',
        accountId: '',
        assumedRoleArn: '',
        report,
        sarif: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/step/terraformPlan.js







/**
 * Reads the directory and plans its attempts. Where the step names a role to assume, that is what the job exports before
 * Terraform runs: what the configuration assumes with the credentials of the environment is assumed from there.
 * @throws ConfigurationError when the directory cannot be read, or a role is in an account that its provider does not allow
 */
function planTerraform(inputs, terraform, host) {
    const root = host.env.GITHUB_WORKSPACE ?? '';
    const { reading, left } = findTerraform(terraform, root, host.env);
    const wrong = reading.accounts.map(accountProblem);
    if (wrong.length > 0)
        throw new problem/* ConfigurationError */.j(wrong);
    const planned = reading.attempts.flatMap((attempt) => {
        const node = rolesOf(attempt, host.now());
        return node ? [{ attempt, node }] : [];
    });
    const [first, ...others] = inputs.roots;
    const hub = first?.path === 'role-to-assume' && first.role !== '' ? first : undefined;
    const behind = hub ? planned.filter(({ attempt }) => attempt.credentials.is === 'ambient').map((p) => p.node) : [];
    const apart = planned.filter(({ node }) => !behind.includes(node));
    const roots = [
        ...(hub ? [behind.length > 0 ? { ...hub, reaches: [...hub.reaches, ...behind] } : hub, ...others] : inputs.roots),
        ...apart.map((p) => p.node),
    ];
    const own = new Map(apart.map(({ node, attempt }) => [node, attempt]));
    (0,mask/* maskSecrets */.Q)({ ...inputs, roots }, host);
    for (const secret of planned.flatMap(({ attempt }) => secretsOf(attempt)))
        host.setSecret(secret);
    sayPlan(reading, host);
    return {
        inputs: { ...inputs, roots },
        meansWith: (means) => ({ ...means, own: terraformMeans(own, means, host, `${root}/${terraform.directory}`) }),
        report: (asked, granted) => reportTerraform(reading, left, { asked, granted }, host),
    };
}
/** What a configuration holds and nobody is to see: keys, tokens, and what sensitive variables gave. Short values would hide half the log. */
function secretsOf({ credentials: c, hops }) {
    const keys = c.is === 'static' ? [c.secretAccessKey, c.sessionToken] : c.is === 'web-identity' ? [c.token] : [];
    const hidden = hops.flatMap((h) => (h.secret.includes('external-id') ? [h.externalId] : []));
    return [...keys, ...hidden].filter((s) => s !== undefined && s.length >= 8 && !/[\r\n]/.test(s));
}
function sayPlan(reading, host) {
    const runnable = reading.attempts.filter(isRunnable);
    for (const { name, also, where, hops } of runnable)
        host.info((0,render_escape/* plainText */.wh)(`terraform: \`${[name, ...also].join('`, `')}\` (${where.file}:${where.line}) assumes ${hops.map((h) => h.roleArn).join(' → ')}`));
}
const WORDS = {
    allowed_account_ids: [
        'does not name',
        'name the role of an allowed account, or add the account to `allowed_account_ids`',
    ],
    forbidden_account_ids: [
        'names',
        'name the role of another account, or take the account out of `forbidden_account_ids`',
    ],
};
/** Terraform would open the session and then say "AWS account ID not allowed"; so no role is asked for. */
function accountProblem({ name, roleArn, argument, accounts, file, line }) {
    const [relation, fix] = WORDS[argument];
    return {
        input: `${name} ${argument}`,
        value: roleArn,
        problem: `is in an account that \`${argument}\` ${relation}: Terraform stops with \`AWS account ID not allowed\``,
        allowed: `${argument === 'allowed_account_ids' ? 'a role in' : 'no role in'} ${accounts.map((a) => `\`${a}\``).join(', ')}`,
        fix,
        place: { file, startLine: line },
    };
}


/***/ })

};
