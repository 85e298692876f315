export const id = 949;
export const ids = [949];
export const modules = {

/***/ 9949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainTerraform: () => (/* binding */ explainTerraform)
});

// EXTERNAL MODULE: ./lib/causes/index.js + 137 modules
var causes = __webpack_require__(9154);
// EXTERNAL MODULE: ./lib/engine/diagnose.js + 32 modules
var diagnose = __webpack_require__(9797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/gather/terraformDirectory.js


/** No configuration file is as large, in bytes. */
const LARGEST = 2 * 1024 * 1024;
/** No configuration has as many files. */
const MOST = 5000;
/** What is read of a directory: the configuration, and the values of variables. */
const WANTED = /\.(tf|tofu|tfvars)(\.json)?$/;
/** Files below a root, such as the workspace; the paths are relative to it, with `/`, and places are named by them. */
function terraformFiles(root) {
    const left = [];
    let read = 0;
    const fileOf = (path) => {
        try {
            const full = path.startsWith('/') ? path : (0,external_node_path_.join)(root, path);
            const { size } = (0,external_node_fs_.statSync)(full);
            if (size > LARGEST || read >= MOST) {
                left.push(size > LARGEST
                    ? `\`${path}\` is larger than 2 MiB and was not read`
                    : `\`${path}\` is one of more than ${MOST} files and was not read`);
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
                ?.filter((name) => WANTED.test(name) && !/^\.|~$/.test(name))
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

// EXTERNAL MODULE: ./lib/render/diagnosisVerdict.js
var diagnosisVerdict = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/render/explanation.js
var explanation = __webpack_require__(103);
// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(4858);
// EXTERNAL MODULE: ./lib/render/summary.js + 9 modules
var summary = __webpack_require__(1249);
// EXTERNAL MODULE: ./lib/render/terraformDiff.js + 3 modules
var terraformDiff = __webpack_require__(3812);
;// CONCATENATED MODULE: ./lib/render/terraformStory.js

/** What the story of a role tells of the Terraform block that it is from; for a refused one also how to edit it. */
function terraformStory({ name, places, block }, granted) {
    const ordinal = block && !granted ? (0,terraformDiff/* ordinalAt */.X)(block.text, block.start) : undefined;
    const editable = block && ordinal !== undefined ? { file: block.file, text: block.text, ordinal, flat: block.flat } : undefined;
    return { places, terraform: { name, ...(editable ? { block: editable } : {}) } };
}

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
var engine_arn = __webpack_require__(8973);
;// CONCATENATED MODULE: ./lib/terraform/accounts.js

/**
 * Whether the account of the last role is one that the settings keep Terraform out of (provider documentation,
 * `allowed_account_ids` and `forbidden_account_ids`; Terraform then says "AWS account ID not allowed").
 */
function accountNotAllowed(settings, p, name, last) {
    const roleArn = last?.roleArn ?? '';
    const account = (0,engine_arn/* parseArn */.Lw)(roleArn)?.account ?? '';
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
var policy_json = __webpack_require__(6579);
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
const moduleSource_WANTED = new Set(['provider', 'terraform', 'variable', 'output', 'locals', 'module', 'data']);
/** Most of a configuration is resources; what is not looked at again is not kept in memory. */
const withoutResources = (file) => ({
    ...file,
    body: { ...file.body, attributes: [], blocks: file.body.blocks.filter(({ type }) => moduleSource_WANTED.has(type)) },
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
const moduleTree_MOST = 2000;
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
        const source = instances.length < moduleTree_MOST ? read(directory) : undefined;
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

;// CONCATENATED MODULE: ./lib/terraform/reportAttempt.js
/** An attempt as it may be shown: without keys, tokens, texts of files and what a sensitive variable holds. */
const reportAttempt = ({ where, name, also, credentials, hops, unknown, endpoint }) => ({
    name,
    ...(also.length > 0 ? { also } : {}),
    where,
    credentials: reportCredentials(credentials),
    hops: hops.map(reportHop),
    ...(endpoint === undefined ? {} : { endpoint }),
    unknown,
});
function reportCredentials(c) {
    switch (c.is) {
        case 'profile':
            return {
                is: c.is,
                name: c.name,
                ...(c.configFiles.length > 0 ? { configFiles: c.configFiles } : {}),
                ...(c.credentialsFiles.length > 0 ? { credentialsFiles: c.credentialsFiles } : {}),
            };
        case 'web-identity':
            return { is: c.is, ...(c.tokenFile === undefined ? {} : { tokenFile: c.tokenFile }) };
        default:
            return { is: c.is };
    }
}
const HIDDEN = '<sensitive>';
/** `sessionName` is null where Terraform leaves it to the SDK, which makes one of the time. */
function reportHop({ secret, places, block: _, sessionName, ...hop }) {
    const shown = (name, value) => value === undefined ? {} : { [camel(name)]: secret.includes(name) && value !== null ? HIDDEN : value };
    const { roleArn, externalId, policy, sourceIdentity, tags, ...rest } = hop;
    return {
        ...rest,
        ...shown('role-arn', roleArn),
        ...shown('session-name', sessionName ?? null),
        ...shown('external-id', externalId),
        ...shown('inline-session-policy', policy),
        ...shown('source-identity', sourceIdentity),
        tags: secret.includes('tags') ? Object.fromEntries(Object.keys(tags).map((k) => [k, HIDDEN])) : tags,
        places,
    };
}
const camel = (name) => ({ 'inline-session-policy': 'policy' })[name] ?? name.replace(/-([a-z])/g, (_, c) => c.toUpperCase());

// EXTERNAL MODULE: ./lib/explain/facts.js + 19 modules
var facts = __webpack_require__(1192);
// EXTERNAL MODULE: ./lib/explain/usage.js
var usage = __webpack_require__(7812);
;// CONCATENATED MODULE: ./lib/explain/terraformCase.js


/** The case of a hop; undefined where the facts are of another role. */
function caseFor(hop, given, caller, reading) {
    const named = given.workflow.inputs['role-arn'] ?? given.target.role?.arn;
    const roles = new Set(reading.attempts.flatMap((a) => a.hops.flatMap((h) => h.roleArn ?? [])));
    if (named === undefined && given.target.trustPolicy !== undefined && roles.size > 1)
        throw new usage/* UsageError */.e(`--trust-policy: the configuration assumes ${roles.size} roles; say with --role-arn of which of them the policy is`);
    if (typeof named === 'string' && named !== hop.roleArn)
        return undefined;
    const { caller: _, ...source } = given.source;
    return {
        ...given,
        workflow: { ...given.workflow, inputs: { ...given.workflow.inputs, ...requestOf(hop) } },
        source: { ...source, ...(caller ? { caller } : {}) },
    };
}
/** The name that the SDK makes of the time, at some time. */
const SOME_NAME = 'aws-go-sdk-1700000000000000000';
function requestOf(hop) {
    const web = hop.api === 'AssumeRoleWithWebIdentity';
    return {
        api: hop.api,
        'role-arn': hop.roleArn ?? null,
        'session-name': hop.sessionName ?? SOME_NAME,
        'external-id': hop.externalId ?? null,
        // The SDK asks for 15 minutes when the configuration does not say (aws-sdk-go-v2, stscreds, DefaultDuration).
        'duration-seconds': hop.durationSeconds ?? 900,
        tags: !web && Object.keys(hop.tags).length > 0 ? hop.tags : null,
        'transitive-tag-keys': hop.transitiveTagKeys.length > 0 ? hop.transitiveTagKeys : null,
        'source-identity': hop.sourceIdentity ?? null,
        'inline-session-policy': hop.policy ?? null,
        'managed-session-policies': hop.policyArns.length > 0 ? hop.policyArns : null,
        ...(hop.region === undefined ? {} : { region: hop.region }),
        ...(hop.secret.length > 0 ? { secret: hop.secret } : {}),
    };
}
/** The session of a role, which calls for the next one. */
function sessionOf({ roleArn, sessionName }) {
    const role = (0,engine_arn/* parsePrincipalArn */.P3)(roleArn ?? '');
    if (role?.kind !== 'role')
        return undefined;
    const arn = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${sessionName ?? SOME_NAME}`;
    return { arn, credentials: 'temporary', 'role-path': role.path };
}

// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/explain/terraformText.js

/** The roles of a configuration with their parameters, what is not known of them and what is wrong, for a terminal. */
function terraformText(r) {
    const lines = [
        ...(r.attempts.length === 0 ? ['no provider, backend or remote state assumes a role'] : []),
        ...r.attempts.flatMap(attemptLines),
        ...r.accounts.map((a) => `${a.file}:${a.line}:${a.column}: ${a.name}: account ${a.account} of ${a.roleArn} is ${a.argument === 'allowed_account_ids' ? 'not in' : 'in'} ${a.argument}`),
        ...r.problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`),
        ...r.notRead.map((m) => `${m.module}: not read, it is not local (${m.source})`),
    ];
    return lines.map(render_escape/* plainText */.wh).join('\n');
}
function attemptLines({ name, also, where, credentials, hops, unknown }) {
    return [
        `${[name, ...also].join(', ')}  ${where.file}:${where.line}`,
        `  credentials  ${CREDENTIALS[credentials.is]}${credentials.is === 'profile' ? ` ${credentials.name}` : ''}`,
        ...hops.flatMap((hop, i) => hopLines(hop, hops.length > 1 ? `role ${i + 1}` : 'role')),
        ...unknown.map((u) => `  cannot be known before plan: ${u.what} (${u.file}:${u.line}:${u.column}): ${u.why}`),
    ];
}
const CREDENTIALS = {
    ambient: 'those of the environment',
    static: 'keys in the configuration',
    profile: 'profile',
    'web-identity': 'a web identity token',
};
function hopLines(hop, label) {
    const shown = (name, value) => value === undefined ? undefined : hop.secret.includes(name) ? '<sensitive>' : value;
    const place = hop.places['/workflow/inputs/role-arn'];
    const facts = {
        call: `sts:${hop.api}`,
        session: shown('session-name', hop.sessionName) ?? 'aws-go-sdk-<time>',
        'external ID': shown('external-id', hop.externalId) ?? (hop.places['/workflow/inputs/external-id'] ? 'not known' : 'none'),
        duration: hop.durationSeconds === undefined ? undefined : `${hop.durationSeconds} s`,
        tags: Object.keys(hop.tags).length > 0 ? Object.keys(hop.tags).join(', ') : undefined,
        'transitive tags': hop.transitiveTagKeys.length > 0 ? hop.transitiveTagKeys.join(', ') : undefined,
        'source identity': shown('source-identity', hop.sourceIdentity),
        'session policy': hop.policy === undefined && hop.policyArns.length === 0 ? undefined : 'yes',
        region: hop.region,
    };
    return [
        `  ${label.padEnd(11)}  ${shown('role-arn', hop.roleArn) ?? 'not known'}${place ? `  ${place.file}:${place.line}:${place.column}` : ''}`,
        ...Object.entries(facts).flatMap(([k, v]) => (v === undefined ? [] : [`    ${k.padEnd(15)}  ${v}`])),
    ];
}

// EXTERNAL MODULE: ./lib/explain/trustPolicySource.js
var trustPolicySource = __webpack_require__(5754);
;// CONCATENATED MODULE: ./lib/explain/terraform.js
















/** What the directory is read with, besides facts. */
const OWN = ['terraform', 'var-file', 'workspace', 'backend-config', 'format'];
/**
 * `explain --terraform DIR`: the roles that a configuration assumes, each explained as far as facts are given for it. Returns
 * the text and the exit code: 1 when a role would be refused, 3 when something cannot be told, else 0.
 */
async function explainTerraform(options, format, env) {
    const reading = read(options, env);
    const facts = Object.keys(options).filter((k) => !OWN.includes(k));
    const given = facts.length > 0 ? await factsOf(Object.fromEntries(facts.map((k) => [k, options[k]]))) : undefined;
    const explained = reading.attempts.map((attempt) => explainAttempt(attempt, given, reading));
    const diagnoses = explained.flatMap((a) => a.hops.flatMap((h) => h.diagnosis ?? []));
    const codes = [
        ...diagnoses.map(diagnosisVerdict/* exitCodeOf */.F),
        ...(reading.accounts.length > 0 ? [1] : []),
        ...(reading.unknown.length + reading.problems.length > 0 ? [3] : []),
    ];
    const code = codes.includes(1) ? 1 : Math.max(0, ...codes);
    if (format === 'json')
        return { text: JSON.stringify(jsonOf(reading, explained), undefined, 2), code };
    const parts = [terraformText(reading), ...(diagnoses.length > 0 ? [rendered(explained, format)] : [])];
    return { text: parts.join('\n\n').trimEnd(), code };
}
async function factsOf(options) {
    const source = await (0,trustPolicySource/* readTrustPolicySource */.q)(options);
    return source.add((0,facts/* caseOfOptions */.i)(source.options));
}
function read(o, env) {
    const directory = joinPath('', String(o.terraform));
    const files = terraformFiles('.');
    const named = (option, path) => {
        const file = files.fileOf(joinPath('', path)) ?? files.fileOf(joinPath(directory, path));
        if (!file)
            throw new usage/* UsageError */.e(`${option}: cannot read \`${path}\``);
        return file;
    };
    const list = (name) => (o[name] ?? []).map(String);
    const reading = readTerraform({
        directory,
        filesOf: files.filesOf,
        variableFiles: list('var-file').map((path) => named('--var-file', path)),
        backendConfig: list('backend-config').map((text) => {
            const at = text.indexOf('=');
            return at > 0 ? { key: text.slice(0, at), value: text.slice(at + 1) } : { file: named('--backend-config', text) };
        }),
        environment: env,
        ...(o.workspace === undefined ? {} : { workspace: String(o.workspace) }),
    });
    if (reading.files === 0)
        throw new usage/* UsageError */.e(`--terraform: \`${String(o.terraform)}\` is no directory with \`*.tf\`, \`*.tf.json\` or \`*.tofu\` files`);
    return reading;
}
function explainAttempt(attempt, given, reading) {
    let caller = given?.source.caller;
    const hops = attempt.hops.map((hop) => {
        const kase = given && hop.roleArn !== undefined && attempt.unknown.length === 0
            ? caseFor(hop, given, caller, reading)
            : undefined;
        caller = sessionOf(hop);
        return { hop, ...(kase ? { diagnosis: (0,diagnose/* diagnose */.h)(kase, causes/* causes */.p) } : {}) };
    });
    return { attempt, hops };
}
// A person at a terminal sees their own policy: an external ID in it is no secret to them.
const SEEN = { showExternalId: true, maskAccountIds: false };
function rendered(explained, format) {
    const attempts = explained.flatMap(({ attempt: { name }, hops }) => hops.flatMap(({ hop, diagnosis }) => diagnosis ? [{ name, expect: 'granted', hops: [hopStory(name, hop, diagnosis)] }] : []));
    const storyOf = (some) => ({
        attempts: some,
        run: { server: 'https://github.com', event: '', version: '' },
        options: SEEN,
    });
    return format === 'markdown'
        ? (0,summary/* renderSummary */.U)(storyOf(attempts))
        : attempts.map((a) => `${a.name}\n${(0,log/* renderLog */.N)(storyOf([a])).replace(PREFIX, '')}`).join('\n\n');
}
// The prefix keeps a CI runner from obeying a line; where it is needed for that it stays.
const PREFIX = /^\| ?(?!\s*::)/gm;
const hopStory = (name, hop, diagnosis) => ({
    roleArn: hop.roleArn ?? '',
    outcome: { granted: false, diagnosis },
    notes: [],
    ...terraformStory({ name, ...hop }, false),
});
const jsonOf = (reading, explained) => ({
    schemaVersion: 1,
    attempts: explained.map(({ attempt, hops }) => {
        const reported = reportAttempt(attempt);
        return {
            ...reported,
            hops: reported.hops.map((hop, i) => {
                const diagnosis = hops[i]?.diagnosis;
                return {
                    ...hop,
                    ...(diagnosis ? { diagnosis: JSON.parse((0,explanation.renderExplanation)(diagnosis, 'json', SEEN)) } : {}),
                };
            }),
        };
    }),
    unknown: reading.unknown,
    problems: reading.problems,
    accountsNotAllowed: reading.accounts,
    notRead: reading.notRead,
});


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
