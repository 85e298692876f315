#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


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
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/engine/pointer.js
/** The side that owns what the pointer names: not an opinion, the first token of the path. */
const sideOf = (p) => pointer_tokens(p)[0];
/** The reference tokens of a pointer, unescaped (RFC 6901, section 4). */
const pointer_tokens = (p) => p === ''
    ? []
    : p
        .slice(1)
        .split('/')
        .map((t) => t.replaceAll('~1', '/').replaceAll('~0', '~'));
/** A pointer one or more tokens deeper, each token escaped. */
const below = (p, ...names) => `${p}${names.map((n) => `/${escapeToken(String(n))}`).join('')}`;
const escapeToken = (t) => t.includes('~') || t.includes('/') ? t.replaceAll('~', '~0').replaceAll('/', '~1') : t;
/** What the pointer names in a document, or undefined when there is no such place. */
function pointer_at(doc, pointer) {
    let value = doc;
    for (const t of pointer_tokens(pointer)) {
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
                side: sideOf(culprit === 'demand' ? c.at : from),
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
    const now = pointer_at(kase, element);
    if (Array.isArray(now))
        return { op: 'add', path: below(element, '-'), value };
    return now === undefined ? { op: 'add', path: element, value } : { op: 'replace', path: element, value: [now, value] };
}
/** Puts a value in the place of another one in an element that is a scalar or a list; the form stays. */
function replaceIn(kase, element, old, value) {
    const now = pointer_at(kase, element);
    return { op: 'replace', path: Array.isArray(now) ? below(element, now.indexOf(old)) : element, value };
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

;// CONCATENATED MODULE: ./lib/engine/operators/numeric.js

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** The number a text stands for, or undefined. */
const numberOf = (text) => (NUMBER.test(text) ? Number(text) : undefined);
const compare = (holds) => (expected, actual) => {
    const e = numberOf(expected.text);
    const a = numberOf(actual);
    return e === undefined || a === undefined ? undefined : holds(e, a);
};
const plain = { wildcards: false, variables: false };
const one = (name, holds) => ({
    name,
    negated: false,
    ...plain,
    matches: compare(holds),
});
/** Integers and decimals. */
const numeric = [
    ...withNegation('NumericEquals', 'NumericNotEquals', { ...plain, matches: compare((e, a) => a === e) }),
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
function statementOf(c, kase) {
    const p = statementPointer(c);
    const s = p && pointer_at(kase, p);
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
            at: below(p, 'Condition', test, key),
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
        return [{ op: 'replace', path: below(p, 'Condition', only), value: keys }];
    if (more === undefined && keys === undefined && Object.keys(after).length > 0)
        return [{ op: 'remove', path: below(p, 'Condition', only) }];
    return [{ op: 'replace', path: below(p, 'Condition'), value: after }];
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
    const operator = pointer_at(kase, parent);
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
const quoted = (values) => values.length > 3
    ? `${values
        .slice(0, 3)
        .map((v) => `\`${v}\``)
        .join(', ')} and ${values.length - 3} more`
    : values.map((v) => `\`${v}\``).join(', ');

;// CONCATENATED MODULE: ./lib/engine/subject.js
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

;// CONCATENATED MODULE: ./lib/engine/claims.js

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
    return { values: (Array.isArray(value) ? value : [value]).map(claims_textOf) };
}
const claims_textOf = (v) => (typeof v === 'string' ? v : JSON.stringify(v));
/** The issuer of the token without its scheme, as IAM compares it; undefined when it is not known. */
function issuerOf(kase) {
    const known = claimsOf(kase);
    const iss = known?.claims.iss;
    if (typeof iss === 'string')
        return iss.replace(/^https:\/\//, '').replace(/\/$/, '');
    // A token always names its issuer; a payload that was copied without it and has GitHub's subject is taken to be github.com's.
    const sub = known?.claims.sub;
    return typeof sub === 'string' && /^repo:/.test(sub) ? GITHUB_ISSUER : undefined;
}
/**
 * The claims GitHub puts into this job's token, as far as they follow from what is known of the job and its repository
 * (docs.github.com "OpenID Connect reference"). A claim that cannot be told is left out.
 */
function deriveClaims(job, repository, audience) {
    const { owner, name } = repository;
    const full = owner && name ? `${owner}/${name}` : undefined;
    const known = {
        iss: `https://${issuerOfServer(job.server ?? 'https://github.com')}`,
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
    const prefix = subjectPrefix(repository);
    const context = contextOfJob(job);
    if (!repository.template)
        return prefix && context ? `${prefix}:${context}` : undefined;
    const parts = repository.template.map((key) => {
        if (key === 'repo')
            return prefix;
        if (key === 'context')
            return context;
        const value = claims[key];
        return typeof value === 'string' ? `${key}:${escapeValue(value)}` : undefined;
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
    const seen = typeof claims.sub === 'string' ? parseSubject(claims.sub) : undefined;
    const context = contextOfJob(job);
    if (!seen || repository?.template || context === undefined)
        return;
    const prefix = repository && subjectPrefix({ ...repositoryFromClaims(claims), ...repository });
    return prefix && repository?.immutable !== undefined ? `${prefix}:${context}` : formatSubject({ ...seen, context });
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
    const seen = typeof claims.sub === 'string' ? parseSubject(claims.sub) : undefined;
    const [owner = seen?.owner, name = seen?.repo] = typeof claims.repository === 'string' ? claims.repository.split('/') : [];
    const ownerId = claims.repository_owner_id ?? seen?.ownerId;
    const id = claims.repository_id ?? seen?.repoId;
    return {
        ...(owner ? { owner } : {}),
        ...(name ? { name } : {}),
        ...(ownerId ? { 'owner-id': claims_textOf(ownerId) } : {}),
        ...(id ? { id: claims_textOf(id) } : {}),
        ...(seen ? { immutable: seen.ownerId !== undefined } : {}),
    };
}

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
    const claims = claimsOf(kase)?.claims ?? {};
    for (const name of TELLING) {
        const real = claims[name];
        if (name !== claim && typeof real === 'string' && c.expected.includes(real))
            return to(real, name);
    }
    return;
}
/** The key with its own value, and the value under its own key when no condition stands there yet. */
function strayRemedies({ value, right, comparison: c, kase, }) {
    const claims = claimsOf(kase)?.claims ?? {};
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
                ? without(block, c.test, c.key)
                : withValues(block, c.test, c.key, mended.length === 1 ? (mended[0] ?? '') : mended);
            return there ? left : withValues(left, c.test, right, met ? value : rightful);
        }),
    ];
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
    remedies: (e) => (e.usual ? [...asking(e), policy(e)] : [policy(e), ...(isUsual(e.audience) ? [] : asking(e))]),
}));

;// CONCATENATED MODULE: ./lib/engine/arn.js
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

;// CONCATENATED MODULE: ./lib/engine/request.js


/** Reads the request out of a case that was settled (see `settle`). */
function requestOf(kase) {
    const { api, 'role-arn': roleArn } = kase.workflow.inputs;
    const parsed = roleArn ? parsePrincipalArn(roleArn) : undefined;
    const role = parsed?.kind === 'role' ? parsed : undefined;
    const arn = kase.source.caller?.arn;
    const caller = arn ? parsePrincipalArn(arn) : undefined;
    return {
        kase,
        api,
        actions: actionsOf(kase, api),
        roleArn: roleArn ?? undefined,
        role,
        caller,
        issuer: api === 'AssumeRole' ? undefined : issuerOf(kase),
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
        ? typeof claim(kase, 'https://aws.amazon.com/tags') === 'object'
        : Object.keys(inputs.tags ?? {}).length > 0;
    const identified = web
        ? typeof claim(kase, 'https://aws.amazon.com/source_identity') === 'object'
        : !!(inputs['source-identity'] ?? kase.source.caller?.['source-identity']);
    return [
        `sts:${api ?? 'AssumeRole'}`,
        ...(tagged || seen.includes('sts:TagSession') ? ['sts:TagSession'] : []),
        ...(identified || seen.includes('sts:SetSourceIdentity') ? ['sts:SetSourceIdentity'] : []),
    ];
}

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
function placeOf(kase, element) {
    const [, document, path] = /^(.*?)(\/Statement(?:\/\d+)?)(?:\/|$)/.exec(element) ?? [];
    if (document === undefined || path === undefined)
        return;
    const statement = statementsOf(kase, document).find((s) => `/${s.path.join('/')}` === path);
    return statement && { document: document, at: `${document}${path}`, statement };
}
/** The statements of the document at a pointer; none when there is no document. */
const statementsOf = (kase, document) => readPolicy((pointer_at(kase, document) ?? null)).statements;
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
    const action = requestOf(kase).actions[0] ?? 'sts:AssumeRole';
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
        const place = placeOf(kase, c.at);
        if (!place?.document.startsWith('/source/identityPolicies/') || want !== 'true')
            return;
        if (!c.at.startsWith(`${place.at}/Condition/`) || isMfaKey(c.key))
            return;
        if (!covers(place.statement, requestOf(kase).actions[0] ?? ''))
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
        const { roleArn } = requestOf(kase);
        return place?.statement.resource?.negated && roleArn ? [[addTo(kase, below(place.at, 'NotResource'), roleArn)]] : [];
    },
}));

;// CONCATENATED MODULE: ./lib/causes/grant.js



const scalar = (list) => (list.length === 1 ? list[0] : list);
/** A statement that lets an identity make exactly this request, or undefined when the role is not known. */
function allowStatement(kase) {
    const { actions, role, roleArn } = requestOf(kase);
    return role && { Effect: 'Allow', Action: scalar(actions), Resource: roleArn };
}
/** Adds a statement to the document at a pointer, whether its Statement is an object or a list. */
const addStatement = (kase, document, statement) => addTo(kase, below(document, 'Statement'), statement);
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
    const { actions } = requestOf(kase);
    const listed = statement.principals?.some((p) => p.type === 'AWS');
    if (listed)
        return [[addTo(kase, below(statementAt, 'Principal', 'AWS'), arn)]];
    const federated = statement.principals?.some((p) => p.type === 'Federated');
    const plain = typeof pointer_at(kase, below(statementAt, 'Principal')) === 'object';
    if (!federated && plain && statement.conditions.length === 0)
        return [[{ op: 'add', path: below(statementAt, 'Principal', 'AWS'), value: arn }]];
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
        const action = requestOf(kase).actions[0] ?? 'sts:AssumeRole';
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
const isGrantedSomewhere = (kase, action) => (kase.source.identityPolicies ?? []).some((_, i) => statementsOf(kase, below(AT, i)).some((s) => s.effect === 'Allow' && covers(s, action)));

;// CONCATENATED MODULE: ./lib/engine/truth.js
/** The truth of a plain yes or no. */
const truthOf = (b) => (b ? 'true' : 'false');
/** Kleene negation: unknown stays unknown. */
const not = (t) => (t === 'true' ? 'false' : t === 'false' ? 'true' : 'unknown');
/** Kleene conjunction: one false decides, of nothing it is true. */
const every = (ts) => ts.includes('false') ? 'false' : ts.includes('unknown') ? 'unknown' : 'true';
/** Kleene disjunction: one true decides, of nothing it is false. */
const some = (ts) => ts.includes('true') ? 'true' : ts.includes('unknown') ? 'unknown' : 'false';

;// CONCATENATED MODULE: ./lib/engine/judgement.js

// The only ways to build a judgement: its truth always follows from its parts.
/** True when every part is. */
const judgement_all = (at, parts) => ({
    kind: 'all',
    at,
    parts,
    truth: every(parts.map((p) => p.truth)),
});
/** True when some part is. */
const any = (at, parts) => ({
    kind: 'any',
    at,
    parts,
    truth: some(parts.map((p) => p.truth)),
});
/** True when no part is. */
const none = (at, parts) => {
    const part = any(at, parts);
    return { kind: 'not', at, part, truth: not(part.truth) };
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
            return { ...j, part, truth: not(part.truth) };
        }
        case 'observed':
            return observed(rebuild(j.part, change), j.seen);
        case 'all':
            return judgement_all(j.at, j.parts.map((p) => rebuild(p, change)));
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

;// CONCATENATED MODULE: ./lib/engine/gates/gate.js

/** A comparison whose fact is known. */
const compared = (at, test, key, expected, actual, holds) => ({
    kind: 'comparison',
    at,
    test,
    key,
    expected,
    actual,
    truth: typeof holds === 'boolean' ? truthOf(holds) : holds,
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

;// CONCATENATED MODULE: ./lib/engine/gates/request.js



/**
 * Whether STS takes the request for well formed and the credentials for good, which it checks before any policy.
 * Limits: AWS STS API Reference, AssumeRole and AssumeRoleWithWebIdentity.
 */
const request = {
    id: 'request',
    at: '/workflow/inputs',
    judge: (r) => judgement_all('/workflow/inputs', [...roleArn(r), ...request_texts(r), ...duration(r), ...tags(r), ...credentials(r), region(r)]),
};
/** What STS takes for a session name, 2 to 64 characters. */
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
/** What STS takes for an external ID, 2 to 1,224 characters. */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
function roleArn(r) {
    if (!r.roleArn)
        return [];
    const at = '/workflow/inputs/role-arn';
    const actual = { is: 'present', values: [r.roleArn], from: at };
    const shape = compared(at, 'is a role ARN', 'role-arn', ['arn:PARTITION:iam::ACCOUNT:role/NAME'], actual, isRoleArn(r.roleArn));
    const { region } = r.kase.workflow.inputs;
    const partition = parsePrincipalArn(r.roleArn)?.partition;
    if (!region || !partition)
        return [shape];
    const wanted = partitionOfRegion(region);
    return [
        shape,
        compared(at, 'is of the partition', 'partition', [wanted], { is: 'present', values: [partition], from: at }, partition === wanted),
    ];
}
/** Whether a text is the ARN of an IAM role, to the letter. */
const isRoleArn = (text) => /^arn:[a-z-]+:iam::\d{12}:role\/([!-~]+\/)?[\w+=,.@-]{1,64}$/.test(text);
function request_texts(r) {
    const { inputs } = r.kase.workflow;
    const check = (name, pattern, allowed) => {
        const value = inputs[name];
        const at = `/workflow/inputs/${name}`;
        return value === undefined || value === null || value === ''
            ? []
            : [compared(at, 'matches', name, [allowed], { is: 'present', values: [value], from: at }, pattern.test(value))];
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
    return [compared(at, 'is between', 'duration-seconds', ['900', '43200'], actual, seconds >= 900 && seconds <= 43200)];
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
        compared(at, 'are session tags', 'tags', ['at most 50, keys of 1 to 128 and values of up to 256 letters, digits, spaces and _.:/=+-@, no key twice'], { is: 'present', values: entries.map(([k]) => k), from: at }, fine),
    ];
}
const credentials = (r) => r.api === 'AssumeRole'
    ? [
        unseen('/source/caller/credentials', 'are accepted', 'credentials', [], presumed('whether AWS accepts the credentials', 'no call was made with them', 'aws')),
    ]
    : [];
const region = (r) => unseen('/target/region', 'is active', 'sts-region', r.kase.workflow.inputs.region ? [r.kase.workflow.inputs.region] : [], presumed('whether STS is active in the Region for that account', 'no call was made there', 'aws'));

;// CONCATENATED MODULE: ./lib/causes/caller-identity-policy-resource/index.js





/* harmony default export */ const caller_identity_policy_resource = (defineCause({
    id: 'caller-identity-policy-resource',
    title: 'the caller may assume other roles, but not this one',
    culprit: 'demand',
    find: (c, kase, want) => {
        if (!/^(Not)?Resource$/.test(c.test) || want !== 'true' || c.truth !== 'false')
            return;
        const place = placeOf(kase, c.at);
        const { actions, roleArn } = requestOf(kase);
        // A text that is no role ARN is in no list; that it is none is the cause.
        if (!place?.document.startsWith('/source/identityPolicies/') || roleArn === undefined || !isRoleArn(roleArn))
            return;
        return covers(place.statement, actions[0] ?? '')
            ? { kase, at: c.at, test: c.test, roleArn, listed: c.expected }
            : undefined;
    },
    explain: ({ roleArn, listed, test }) => ({
        what: `the caller's policy allows \`sts:AssumeRole\` on ${test === 'NotResource' ? 'everything but ' : ''}${list(listed)}, and the role is \`${roleArn}\``,
        why: "the role has to be among the resources of the caller's policy, account, path and letter case included",
        fix: `in the source account, add \`${roleArn}\` to the resources of that statement`,
    }),
    remedies: ({ kase, at, test, roleArn }) => (test === 'Resource' ? [[addTo(kase, at, roleArn)]] : []),
}));
const list = (values) => values
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
    return issuerOf(kase) ?? (more === undefined ? only : undefined);
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
        return issuer.startsWith(GITHUB_ISSUER);
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
    return [[replaceIn(kase, below(c.at, 'Federated'), entry, wanted)]];
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
    const claims = claimsOf(kase)?.claims ?? {};
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
    const wanted = contextKind(expected);
    const is = contextKind(actual);
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
    const s = parseSubject(sub);
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
    const github = parseSubject(sub);
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
    const s = parseSubject(e.sub);
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
    const claims = claimsOf(e.kase)?.claims ?? {};
    const id = claims.repository_id ?? parseSubject(e.sub)?.repoId;
    const pinned = conditionsAround(e.comparison, e.kase).some((x) => claimOfKey(x.key) === 'repository_id' && id !== undefined && x.values.includes(String(id)));
    const { owner, name, id: known } = e.kase.workflow.repository ?? {};
    const former = parseSubject(e.value);
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
        const chained = requestOf(kase).api === 'AssumeRole' && requestOf(kase).caller?.kind === 'session';
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
        const condition = below(place.at, 'Condition');
        const operator = below(condition, c.test);
        const count = (p) => Object.keys(pointer_at(kase, p) ?? {}).length;
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
        const chained = requestOf(kase).caller?.kind === 'session';
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
    const sendable = presence ? [] : c.expected.filter((v) => EXTERNAL_ID.test(v));
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
    .filter((v) => EXTERNAL_ID.test(v));

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
        return some(expected.map((e) => nullHolds(e, actual.is === 'absent')));
    }
    if (actual.is === 'unknown')
        return 'unknown';
    if (actual.is === 'absent')
        return whenAbsent(base, set, ifExists, expected.length);
    // Empty lists: Access Analyzer's text on the plain form contradicts itself, and negated operators are not spoken of.
    if (expected.length === 0)
        return (set || ifExists) && !base.negated ? 'false' : 'unknown';
    const values = expected.map((e) => base.variables && variables ? resolveVariables(e, variables, base.wildcards) : { pattern: { text: e } });
    const hit = (a) => some(values.map((v) => meets(base, v, a)));
    const each = actual.values.map(hit);
    if (set === 'ForAllValues')
        return every(base.negated ? each.map(not) : each);
    if (set === 'ForAnyValue')
        return some(base.negated ? each.map(not) : each);
    // "Multivalued context keys require a condition set operator"; what happens without one is not documented.
    if (actual.multivalued || actual.values.length !== 1)
        return 'unknown';
    const single = each[0] ?? 'unknown';
    return base.negated ? not(single) : single;
}
const nullHolds = (expected, absent) => expected.toLowerCase() === 'true'
    ? truthOf(absent)
    : expected.toLowerCase() === 'false'
        ? truthOf(!absent)
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
        return truthOf(hit);
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
        const c = claim(r.kase, 'https://aws.amazon.com/source_identity');
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
    const tags = claim(r.kase, 'https://aws.amazon.com/tags');
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
        const roles = claim(r.kase, 'https://aws.amazon.com/roles');
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
    if (!exposedClaims(issuer).includes(key))
        return absent(from, 'AWS does not make this claim a condition key');
    const value = key === 'aud' ? audience(r) : claim(r.kase, key === 'oaud' ? 'aud' : key);
    if (value === 'unknown')
        return unknown(`${prefix}:${name}`, 'the claim was not given', 'token', from);
    if (value === 'absent')
        return absent(from);
    return key === 'amr' ? many(value.values, from) : present(value.values, from);
}
/** The key `aud` holds the claim `azp` when the token has one (IAM User Guide, "Available keys for AWS OIDC federation"). */
const audience = (r) => {
    const azp = claim(r.kase, 'azp');
    return typeof azp === 'object' ? azp : claim(r.kase, 'aud');
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
    const arn = parsePrincipalArn(value);
    if (arn?.kind !== 'oidc-provider')
        return 'none';
    if (r.role && (arn.account !== r.role.account || arn.partition !== r.role.partition))
        return 'none';
    return r.issuer === undefined ? unlessClaims(r) : arn.name === r.issuer ? 'provider' : 'none';
}
/** A payload without an issuer is read as a token of the provider that the statement trusts. */
const unlessClaims = (r) => (claimsOf(r.kase) ? 'provider' : 'unknown');
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
    const named = parsePrincipalArn(value);
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
    const at = below(d.at, 'Statement');
    if (granting.length === 0)
        return noStatement(at, action);
    return any(at, granting.map((s) => judgeStatement(d, s, r, action, only)));
}
/** Whether no Deny statement of the document matches the action. */
function doesNotDeny(d, r, action) {
    const denying = d.policy.statements.filter((s) => s.effect === 'Deny');
    return none(below(d.at, 'Statement'), denying.map((s) => judgeStatement(d, s, r, action)));
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
    const at = below(d.at, ...s.path);
    const trusted = trustedIssuer(s);
    const fact = (key) => contextFact(r, key, trusted);
    const parts = [];
    for (const name of s.malformed)
        parts.push(malformed(below(at, name), name));
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
            at: below(at, 'Condition', c.test, c.key),
            test: c.test,
            key: c.key,
            expected: c.values,
            actual: fact(c.key),
            truth: conditionTruth(c.test, c.key, c.values, fact(c.key), r, d.policy.variables ? fact : undefined),
        });
    return judgement_all(at, parts);
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
            at: below(at, s.notPrincipal ? 'NotPrincipal' : 'Principal'),
            expected: [],
            actual,
            truth: 'unknown',
        };
    const matches = entries.map((e) => matchPrincipal(e, r));
    const counted = only ? matches.map((m) => (m === 'unknown' || only(m) ? m : 'none')) : matches;
    return {
        ...base,
        at: below(at, 'Principal'),
        expected: entries.map((e) => e.value),
        actual,
        truth: some(counted.map((m) => MATCHES[m])),
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
        at: below(at, name),
        test: name,
        key: action,
        expected: patterns,
        actual: { is: 'present', values: [action], from: '/workflow/inputs/api' },
        truth: s.action ? truthOf(covered !== negated) : 'unknown',
    };
}
function judgeResource(at, s, r, variables) {
    const { negated = false, patterns = [] } = s.resource ?? {};
    const name = negated ? 'NotResource' : 'Resource';
    const base = { kind: 'comparison', at: below(at, name), test: name, key: 'resource', expected: patterns };
    const role = r.roleArn;
    if (!s.resource || !role)
        return {
            ...base,
            actual: { is: 'unknown', gap: { what: 'the role ARN', why: 'it was not given', from: 'request' } },
            truth: patterns.includes('*') ? truthOf(!negated) : 'unknown',
        };
    const hit = some(patterns.map((p) => {
        const resolved = variables ? resolveVariables(p, variables) : { pattern: { text: p } };
        return resolved === 'unknown'
            ? 'unknown'
            : resolved === 'none'
                ? 'false'
                : truthOf(matchesPattern(resolved.pattern, role));
    }));
    return {
        ...base,
        actual: { is: 'present', values: [role], from: '/workflow/inputs/role-arn' },
        truth: negated ? not(hit) : hit,
    };
}

;// CONCATENATED MODULE: ./lib/causes/statementForToken.js




/** A statement of its own for exactly this token, added to the trust policy; none when too little is known of the token. */
function statementForToken(kase) {
    const provider = principalFact(requestOf(kase));
    const issuer = issuerOf(kase);
    const [sub, aud] = [claim(kase, 'sub'), claim(kase, 'aud')];
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
    const now = pointer_at(kase, '/target/trustPolicy/Statement');
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
    const caller = parsePrincipalArn(arn);
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
    const { api, caller, role } = requestOf(kase);
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
        const named = parsePrincipalArn(v);
        return named?.kind === 'session' && caller.kind === 'session' && isRole(named, caller);
    }) ??
        find('stale-id', (v) => UNIQUE_ID.test(v) && v.startsWith(prefix)) ??
        find('wrong-account', (v) => isSameElsewhere(parsePrincipalArn(v), caller)) ??
        (local ? undefined : find('wrong-account', (v) => /^\d{12}$/.test(v) || /:root$/.test(v))) ?? {
        is: 'missing',
        entry: undefined,
    });
}
const accountOf = (entry) => /^\d{12}$/.test(entry) ? entry : parsePrincipalArn(entry)?.account;
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
    const issued = claim(kase, 'iat');
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
        const { api, actions, sameAccount } = requestOf(kase);
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
    const all = pointer_at(kase, '/target/trustPolicy/Statement');
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
        const aud = claim(kase, 'aud');
        const issuer = issuerOf(kase) ?? /No OpenIDConnect provider found.* for https:\/\/(\S+)/.exec(kase.answer?.message ?? '')?.[1];
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
function partition_mismatch_roleArn(c, kase) {
    const { 'role-arn': arn, region } = kase.workflow.inputs;
    if (!arn || !region || c.truth !== 'false' || !(c.key === 'partition' || isProviderComparison(c)))
        return;
    const is = parsePrincipalArn(arn)?.partition ?? '';
    const wanted = partitionOfRegion(region);
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
        const role = c.key === 'partition' || provider ? partition_mismatch_roleArn(c, kase) : undefined;
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
    const named = parsePrincipalArn(value);
    const role = parsePrincipalArn(actual);
    return (named?.kind === 'session' && role?.kind === 'role' && named.account === role.account && named.name === role.name);
}
/** A few characters, letter case, or the path differ. */
function isNear(value, actual) {
    const close = Math.abs(value.length - actual.length) <= NEAR && distance(value, actual) <= NEAR;
    if (close || value.toLowerCase() === actual.toLowerCase())
        return true;
    const [a, b] = [parsePrincipalArn(value), parsePrincipalArn(actual)];
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
        return arn ? [[replaceIn(kase, below(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
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
        return arn ? [[replaceIn(kase, below(place.at, 'Principal', 'AWS'), entry, arn)]] : [];
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
            { op: 'add', path: below('/source/caller/tags', key.slice('aws:PrincipalTag/'.length)), value },
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
            ? `the OIDC provider lists the client ids ${quoted(e.listed) || 'none'}, and the audience of the token is ${quoted(e.values)}`
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
    const sub = claimsOf(kase)?.claims.sub;
    if (claimOfKey(c.key) !== 'sub' || typeof sub !== 'string' || !parseSubject(sub)?.ownerId)
        return;
    const owner = parseSubject(sub)?.owner;
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
                ? { op: 'add', path: below('/workflow/inputs/tags', tag), value }
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
        ? values.map((value) => [{ op: 'add', path: below('/target/role/tags', key.slice(key.indexOf('/') + 1)), value }])
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
    const session = parsePrincipalArn(bare);
    const arn = session?.kind === 'session' ? `arn:${session.partition}:iam::${session.account}:role/${session.name}` : bare;
    return arn !== text && isRoleArn(arn) ? arn : undefined;
}
/** What a text that is no role ARN is, in words. */
function kindOf(text) {
    if (text.trim() === '')
        return 'empty';
    if (text.split(/[\s,]+/).filter((t) => t.startsWith('arn:')).length > 1)
        return 'more than one ARN';
    if (meant(text) !== undefined && parsePrincipalArn(text)?.kind !== 'session')
        return 'a role ARN with whitespace, quotes or punctuation around it';
    if (text.includes('${'))
        return 'text in which an expression was not replaced';
    const arn = parseArn(text);
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
        const { role, roleArn = '', caller, api } = requestOf(kase);
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
        return found && { ...found, values: namesFor(c, kase).filter((v) => SESSION_NAME.test(v)) };
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
    const caller = parsePrincipalArn(kase.source.caller?.arn ?? '');
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
    const place = placeOf(kase, c.at);
    if (c.test !== 'Action' || !place || !/^\/(target\/trustPolicy|source\/identityPolicies\/\d+)$/.test(place.document))
        return;
    const r = requestOf(kase);
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

;// CONCATENATED MODULE: ./lib/engine/answers.js
// AWS's words, each with the gate that speaks them. Sources: IAM User Guide, "Troubleshoot access denied error messages";
// STS API Reference, errors of AssumeRole and AssumeRoleWithWebIdentity; answers quoted in public threads. First match wins.
const RULES = [
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
        says: /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket hang up|getaddrinfo|TimeoutError|timed out/,
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
/** What an answer proves, or undefined when its words are not known: then it says no more than that it refuses. */
function testimonyOf(answer) {
    const code = answer.code ?? '';
    return RULES.find((rule) => (rule.code === undefined || rule.code.test(code)) && rule.says.test(answer.message));
}

;// CONCATENATED MODULE: ./lib/causes/token-endpoint-error/index.js


/* harmony default export */ const token_endpoint_error = (defineCause({
    id: 'token-endpoint-error',
    title: 'the token endpoint of GitHub refused',
    culprit: 'fact',
    find: (c, kase) => c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && !testimonyOf(kase.answer)?.transient
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
    find: (c, kase) => c.key === 'token-endpoint' && c.truth === 'false' && kase.answer && testimonyOf(kase.answer)?.transient
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
        const arn = kase.source.caller?.arn ?? '';
        const account = parsePrincipalArn(arn)?.account ?? '';
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
        const principals = below(miss.place.at, 'Principal', 'AWS');
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
    const claims = claimsOf(kase)?.claims ?? {};
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
            return ways(j.part, not(want), settled);
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
const identity = (c) => `${c.at} ${c.test} ${c.key}`;
const distinct = (demands) => [
    ...new Map(demands.map((d) => [`${identity(d.comparison)} ${d.want}`, d])).values(),
];

;// CONCATENATED MODULE: ./lib/engine/gates/trustPolicy.js



const trustPolicy_AT = '/target/trustPolicy';
/**
 * Whether the role's trust policy allows the assumption, and with it every action that the request needs: even inside one
 * account a trust policy must allow explicitly (IAM User Guide, "How AWS enforcement code logic evaluates requests").
 */
const trustPolicy = {
    id: 'trust-policy',
    at: trustPolicy_AT,
    judge: (r) => judgement_all(trustPolicy_AT, [roleExists(r), ...granted(r)]),
};
const notRead = (r) => unseen(trustPolicy_AT, 'allows', 'trust-policy', r.actions, {
    what: 'the trust policy of the role',
    why: 'it was not read',
    from: 'trust-policy',
});
function roleExists(r) {
    const { role, trustPolicy } = r.kase.target;
    const at = '/workflow/inputs/role-arn';
    const wanted = r.roleArn ? [r.roleArn] : [];
    if (role?.exists === false)
        return compared(at, 'exists', 'role', wanted, { is: 'absent', from: '/target/role' }, false);
    if (role?.arn && r.roleArn)
        return compared(at, 'exists', 'role', [role.arn], { is: 'present', values: [r.roleArn], from: at }, role.arn === r.roleArn);
    if (role?.exists || trustPolicy !== undefined)
        return compared(at, 'exists', 'role', wanted, { is: 'present', values: wanted, from: '/target/role' }, true);
    return unseen(at, 'exists', 'role', wanted, presumed('whether the role exists', 'it was not read', 'role'));
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
const trustsAs = (r, ...ways) => judgement_all(trustPolicy_AT, granted(r, (m) => ways.includes(m))).truth;

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
        ? judgement_all('/source', [])
        : judgement_all('/source', [notRoot(r), ...r.actions.flatMap((a) => identityPolicy_judgeAction(r, a))]),
};
const notRoot = (r) => compared('/source/caller/arn', 'is not the root user', 'root-user', [], r.caller
    ? { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }
    : { is: 'unknown', gap: { what: 'the caller', why: 'it was not given', from: 'caller', presumed: true } }, r.caller ? r.caller.kind !== 'account' : 'unknown');
function identityPolicy_judgeAction(r, action) {
    const { identityPolicies, permissionsBoundary, sessionPolicies } = r.kase.source;
    const policies = identityPolicies?.map((p, i) => documentAt(below(identityPolicy_AT, i), p, 'identity'));
    const allowed = policies
        ? any(identityPolicy_AT, policies.length > 0
            ? policies.map((d) => allows(d, r, action))
            : [compared(identityPolicy_AT, 'Allow', action, ['Allow'], { is: 'absent', from: identityPolicy_AT }, false)])
        : unseen(identityPolicy_AT, 'allows', action, [action], {
            what: "the caller's identity policies",
            why: 'they were not read',
            from: 'identity-policies',
        });
    const denials = (policies ?? []).map((d) => doesNotDeny(d, r, action));
    const direct = trusted(r, 'user', 'session', 'role', 'anyone');
    const lifted = trusted(r, 'user', 'session', 'anyone');
    return [
        any(identityPolicy_AT, [...direct, allowed]),
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
        compared('/target/trustPolicy', 'names the caller itself', 'direct-trust', [], { is: 'present', values: [r.kase.source.caller?.arn ?? ''], from: '/source/caller/arn' }, trustsAs(r, ...ways)),
    ];
}
function limit(r, action, documents, at, what, lifted) {
    if (!documents)
        return [
            unseen(at, 'allows', action, [action], presumed(what, 'whether there is one was not read', at.includes('session') ? 'session-policies' : 'identity-policies')),
        ];
    const list = at.endsWith('Policies');
    const read = documents.map((d, i) => documentAt(list ? below(at, i) : at, d, 'identity'));
    return read.flatMap((d) => [any(d.at, [...lifted, allows(d, r, action)]), doesNotDeny(d, r, action)]);
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
    judge: (r) => judgement_all('/target/rcps', [
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
            unseen(at, 'allow', 'scp', r.actions, presumed("the service control policies of the caller's account", 'they were not read', 'organization-policies')),
        ];
    const read = given.map((p, i) => documentAt(below(at, i), p, 'identity'));
    return r.actions.flatMap((action) => [
        ...(read.length > 0
            ? [
                any(at, read.map((d) => allows(d, r, action))),
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
            unseen(at, 'allow', 'rcp', r.actions, presumed("the resource control policies of the role's account", 'they were not read', 'organization-policies')),
        ];
    return given.flatMap((p, i) => r.actions.map((action) => doesNotDeny(documentAt(below(at, i), p, 'resource-control'), r, action)));
}
const endpoint = (r) => unseen('/source/endpointPolicy', 'allows', 'endpoint-policy', r.actions, presumed('the policy of a VPC endpoint on the way, if there is one', 'it was not read', 'aws'));
const propagated = () => unseen('/target/role', 'is everywhere', 'propagation', [], presumed('whether the last change of the role has reached all of AWS', 'IAM is eventually consistent', 'aws'));

;// CONCATENATED MODULE: ./lib/engine/gates/provider.js



const provider_AT = '/target/oidcProvider';
/**
 * Whether the role's account has an IAM OIDC provider for the token's issuer, and takes the token's audience for one of its
 * client ids (IAM User Guide, "Create an OpenID Connect (OIDC) identity provider in IAM").
 */
const provider = {
    id: 'provider',
    at: provider_AT,
    judge: (r) => (r.api === 'AssumeRole' ? judgement_all(provider_AT, []) : judgement_all(provider_AT, judgeProvider(r))),
};
const provider_notRead = presumed('the OIDC provider of the target account', 'it was not read', 'oidc-provider');
function judgeProvider(r) {
    const known = r.kase.target.oidcProvider;
    const wanted = r.issuer ? [r.issuer] : [];
    const keys = unseen(provider_AT, 'are reachable', 'idp-keys', wanted, presumed("the issuer's keys, as AWS fetches them", 'only AWS fetches them', 'aws'));
    const thumbprint = unseen(provider_AT, 'matches', 'thumbprint', [], presumed("the provider's certificate, as AWS checks it", 'only AWS checks it', 'aws'));
    if (known === 'missing')
        return [
            compared(provider_AT, 'exists', 'oidc-provider', wanted, { is: 'absent', from: provider_AT }, false),
            clientIds(r, undefined),
            keys,
            thumbprint,
        ];
    const exists = known
        ? compared(provider_AT, 'exists', 'oidc-provider', wanted, { is: 'present', values: [known.url ?? ''], from: provider_AT }, isFor(r, known.url))
        : unseen(provider_AT, 'exists', 'oidc-provider', wanted, provider_notRead);
    return [exists, clientIds(r, known?.['client-ids']), keys, thumbprint];
}
const isFor = (r, url) => url === undefined
    ? true
    : r.issuer === undefined
        ? 'unknown'
        : url.replace(/^https:\/\//, '').replace(/\/$/, '') === r.issuer;
function clientIds(r, ids) {
    const at = `${provider_AT}/client-ids`;
    const azp = claim(r.kase, 'azp');
    const audience = typeof azp === 'object' ? azp : claim(r.kase, 'aud');
    if (!ids)
        return unseen(at, 'lists', 'client-id', typeof audience === 'object' ? audience.values : [], provider_notRead);
    if (audience === 'unknown')
        return unseen(at, 'lists', 'client-id', ids, {
            what: 'the audience of the token',
            why: 'the claims were not given',
            from: 'token',
        });
    const values = audience === 'absent' ? [] : audience.values;
    return compared(at, 'lists', 'client-id', ids, values.length > 0
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
    judge: (r) => judgement_all(session_AT, [maximum(r), chaining(r), packed()]),
};
function maximum(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'] ?? session_HOUR;
    const max = r.kase.target.role?.['max-session-duration'];
    const actual = { is: 'present', values: [String(seconds)], from: session_AT };
    // No role has a maximum below one hour.
    if (max === undefined && seconds <= session_HOUR && r.kase.workflow.inputs['duration-seconds'] !== undefined)
        return compared(session_AT, 'at most', 'max-session-duration', [String(session_HOUR)], actual, true);
    if (max === undefined)
        return unseen(session_AT, 'at most', 'max-session-duration', [], presumed('the maximum session duration of the role', 'it was not read', 'role'));
    return compared(session_AT, 'at most', 'max-session-duration', [String(max)], actual, seconds <= max);
}
function chaining(r) {
    const seconds = r.kase.workflow.inputs['duration-seconds'];
    if (r.api !== 'AssumeRoleWithWebIdentity' && r.caller?.kind === 'session' && typeof seconds === 'number')
        return compared(session_AT, 'at most', 'chaining-limit', [String(session_HOUR)], { is: 'present', values: [String(seconds)], from: session_AT }, seconds <= session_HOUR);
    return unseen(session_AT, 'at most', 'chaining-limit', [String(session_HOUR)], presumed('whether the role is reached by chaining', 'the caller or the duration was not given', 'caller'));
}
const packed = () => unseen('/workflow/inputs/tags', 'fit', 'packed-size', [], presumed('the packed size of session tags and session policies', 'only AWS computes it', 'aws'));

;// CONCATENATED MODULE: ./lib/engine/gates/token.js



/** Whether the job can have a token at all, and whether the token lets this role be assumed (docs.github.com "OpenID Connect reference"). */
const token = {
    id: 'token',
    at: '/workflow/job',
    judge: (r) => r.api === 'AssumeRole'
        ? judgement_all('/workflow/job', [])
        : judgement_all('/workflow/job', [offered(r), ...rolesClaim(r), notExpired(r)]),
};
function offered(r) {
    const job = r.kase.workflow.job ?? {};
    const at = '/workflow/job/permission';
    if (r.kase.workflow.claims || job['id-token'] === 'offered')
        return compared(at, 'grants', 'id-token', ['write'], { is: 'present', values: ['write'], from: at }, true);
    if (job['id-token'] === 'withheld')
        return compared(at, 'grants', 'id-token', ['write'], permissionFact(job), false);
    return unseen(at, 'grants', 'id-token', ['write'], presumed('the permission `id-token: write` of the job', 'it was not given', 'job'));
}
const permissionFact = (job) => {
    const value = job.permission?.value;
    return value
        ? { is: 'present', values: [value], from: '/workflow/job/permission' }
        : { is: 'absent', from: '/workflow/job/permission' };
};
/** STS enforces the claim before the trust policy when a token has it. */
function rolesClaim(r) {
    const roles = claim(r.kase, 'https://aws.amazon.com/roles');
    if (typeof roles !== 'object' || !r.roleArn)
        return [];
    const at = '/workflow/claims/https:~1~1aws.amazon.com~1roles';
    return [
        compared(at, 'lists', 'roles-claim', roles.values, { is: 'present', values: [r.roleArn], from: '/workflow/inputs/role-arn' }, roles.values.includes(r.roleArn)),
    ];
}
const notExpired = (r) => {
    const exp = claim(r.kase, 'exp');
    return unseen('/workflow/claims/exp', 'not expired', 'token-expiry', typeof exp === 'object' ? exp.values : [], presumed('the age of the token', 'it depends on when the request is made', 'token'));
};

;// CONCATENATED MODULE: ./lib/engine/gates/index.js







/** The points of refusal, in the order in which a request comes to them. */
const gates = [token, request, provider, trustPolicy, identityPolicy, organization_organization, session];

;// CONCATENATED MODULE: ./lib/engine/evaluate.js




/**
 * Would this request be let through? Works out every gate in AWS's order; an answer speaks for the gates that may have given
 * it and for every gate before them. What it says in so many words is a fact; that it refuses at all is evidence that
 * settles the unknown and never overrules what was worked out.
 * @param kase a settled case
 */
function evaluate(kase) {
    const request = requestOf(kase);
    const testimony = kase.answer && testimonyOf(kase.answer);
    const judged = gates.map((g) => ({ id: g.id, judgement: hear(g, g.judge(request), testimony) }));
    const first = testimony ? Math.min(...testimony.gates.map((id) => gates.findIndex((g) => g.id === id))) : -1;
    const cleared = judged.map((g, i) => (i < first ? { ...g, judgement: observed(g.judgement, 'true') } : g));
    return {
        judgement: judgement_all('/target', cleared.map((g) => g.judgement)),
        gates: cleared,
    };
}
/** The gate's judgement with the one comparison that AWS named made false; a comparison of its own when the gate has none. */
function hear(gate, judgement, testimony) {
    const key = testimony?.key;
    if (key === undefined || !testimony?.gates.includes(gate.id))
        return judgement;
    const named = comparisons(judgement).some((c) => c.key === key && (!testimony.at || c.at === testimony.at));
    if (named)
        return rebuild(judgement, (c) => (c.key === key && c.truth !== 'true' ? { ...c, truth: 'false', told: true } : c));
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
    return judgement_all(judgement.at, [judgement, told]);
}
/** What is expected of AWS from what is known, its own statements included; what is presumed to pass does. */
const expected = (kase) => presuming(evaluate(kase).judgement).truth;

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

;// CONCATENATED MODULE: ./lib/engine/case.js
/** The documents of a case, each with its pointer. */
const documentPointers = (kase) => [
    ...(kase.target.trustPolicy === undefined ? [] : ['/target/trustPolicy']),
    ...case_list(kase.source.identityPolicies, '/source/identityPolicies'),
    ...(kase.source.permissionsBoundary === undefined ? [] : ['/source/permissionsBoundary']),
    ...case_list(kase.source.sessionPolicies, '/source/sessionPolicies'),
    ...case_list(kase.source.scps, '/source/scps'),
    ...case_list(kase.target.rcps, '/target/rcps'),
];
const case_list = (docs, p) => (docs ?? []).map((_, i) => `${p}/${i}`);

;// CONCATENATED MODULE: ./lib/engine/edit.js


/** The sides that have to act for these edits, in the order they first appear. */
const sidesOf = (edits) => [...new Set(edits.map((e) => sideOf(e.path)))];
/**
 * The case with the edits made; the case itself is not touched.
 * Two things follow an edit. A document that was edited loses its text, which no longer says what stands there. Claims that
 * were observed stay only while the job and the repository are what they were: an edit there derives them anew.
 */
function edit_apply(kase, edits) {
    const edited = edits.reduce((doc, e) => put(doc, pointer_tokens(e.path), e), kase);
    const stale = Object.keys(kase.written ?? {}).filter((p) => edits.some((e) => `${e.path}/`.startsWith(`${p}/`)));
    const fresh = edits.some((e) => DERIVES_CLAIMS.test(e.path)) ? rederive(kase, edited) : edited;
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

;// CONCATENATED MODULE: ./lib/engine/others.js









/** What the trust policy alone says of a request: other requests are judged by the policy, not by what else they may lack. */
const trusts = (kase) => presuming(judgement_all('/target/trustPolicy', granted(requestOf(kase)))).truth;
/** The requests that the policy grants today, as far as they can be read off the policy itself. */
function regulars(kase, most) {
    if (kase.target.trustPolicy === undefined)
        return [];
    const { sets } = requirements(judgement_all('/target/trustPolicy', granting(requestOf(kase))));
    const found = new Map();
    for (const set of sets) {
        for (const edits of instances(set).slice(0, most)) {
            const key = JSON.stringify(edits);
            if (found.size >= most || found.has(key))
                continue;
            const other = edit_apply(kase, edits);
            if (isPossible(kase, other) && trusts(other) === 'true')
                found.set(key, { who: nameOf(other, edits), edits });
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
    const arn = parsePrincipalArn(entry);
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
    return contextKind(theirs.context) !== 'other';
}
const subjectOf = (kase) => {
    const sub = claimsOf(kase)?.claims.sub;
    return typeof sub === 'string' ? parseSubject(sub) : undefined;
};
const nameOf = (other, edits) => {
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
    const known = claimsOf(kase);
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
    const s = parseSubject(sub);
    if (!s)
        return [{ who: 'another subject of the same issuer', edits: claims({ sub: `${sub}-other` }) }];
    const ref = /^ref:(refs\/.*)$/.exec(s.context)?.[1];
    const as = (who, change, more = {}) => {
        const t = { ...s, ...change };
        return {
            who,
            edits: claims({ sub: formatSubject(t), repository: `${t.owner}/${t.repo}`, repository_owner: t.owner, ...more }),
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
    const c = arn ? parsePrincipalArn(arn) : undefined;
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
    if (/^stringequals|^stringnotequals/i.test(conditionProblems_nameOf(base)) && plain.includes('*'))
        out.push(warningAt('wildcard-without-like', path, `${shown(text)} has a \`*\`, which is a plain character under ${shown(operator)}`));
    if (!text.includes('${') && !isOfType(base, text))
        out.push(warningAt('value-of-other-type', path, `${shown(text)} is not a value that ${shown(operator)} can compare`));
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
                ...(/^\d{12}$/.test(String(value)) ? [] : principalProblems_malformed(String(value), at)),
            ];
        return typeof value === 'string'
            ? check(value, at)
            : [errorAt('principal-malformed', at, `the principal ${shown(value)} is not a string`)];
    });
}
const principalProblems_malformed = (value, path) => [
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
    const arn = parsePrincipalArn(value);
    const kinds = ['account', 'user', 'role', 'session', 'federated-user'];
    return arn && kinds.includes(arn.kind) && isWhole(value, arn) ? [] : principalProblems_malformed(value, path);
}
function federatedProblems(value, path) {
    if (hasWildcard(value))
        return wildcard(value, path);
    if (/^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity[a-z-]*\.amazonaws\.com)$/.test(value))
        return [];
    const arn = parsePrincipalArn(value);
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
        .toSorted((a, b) => problems_compare(a.place, b.place))
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
const toldAbout = (kase) => comparisons(evaluate(kase).judgement).flatMap((c) => c.told ? [c.at, ...(c.actual.from ? [c.actual.from] : [])] : []);
/** Tries the edits on the case: what they do for our request, and for others. */
function tryOut(kase, edits, near) {
    // Others do not get our workflow's edits: they meet the policies as we leave them.
    const mended = edit_apply(kase, edits.filter((e) => sideOf(e.path) !== 'workflow'));
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
        const now = pointer_at(after, p);
        const then = pointer_at(before, p);
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
        const own = claims.filter((c) => identity(c.demand.comparison) === identity(d.comparison));
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
    return claimsOf(kase) || kase.target.oidcProvider || /identity token|OpenIDConnect|identity provider/i.test(said)
        ? 'AssumeRoleWithWebIdentity'
        : undefined;
}
// An ARN in which an account was blanked out is no ARN; it tells nothing that could be compared.
const whole = (arn) => arn && parsePrincipalArn(arn) && /:\d{12}:/.test(arn) ? arn : undefined;
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
    const likely = presuming(judgement);
    const base = {
        kase,
        judgement,
        gates,
        met: metOf(judgement),
        notSeen: gapsOf(gates, refused),
        transient: !!(kase.answer && testimonyOf(kase.answer)?.transient),
        capped: false,
    };
    if (likely.truth === 'false')
        return { ...base, kind: 'explained', ...explain(kase, likely, causes) };
    const spoken = spokenOf(kase, gates);
    if (likely.truth === 'unknown')
        return { ...base, kind: 'narrowed', ...narrow(kase, presuming(spoken), causes, refused) };
    return refused
        ? { ...base, kind: 'unexplained', ...narrow(kase, spoken, causes, false) }
        : { ...base, kind: 'granted', findings: [], repairs: [] };
}
/** The gates that may have given the answer; all of them when there is none, or when its words are not known. */
function spokenOf(kase, gates) {
    const named = kase.answer && testimonyOf(kase.answer)?.gates;
    return judgement_all('/target', gates.filter((g) => !named || named.includes(g.id)).map((g) => g.judgement));
}
const MOST_ACCOUNTS = 8;
/** How many repairs are tried: many for the policies of real life, a few for one that was made to be slow. */
const triesFor = (j) => Math.max(3, Math.min(24, Math.floor(3000 / comparisons(j).length)));
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
    const inAll = (d) => sets.every((s) => s.some((x) => identity(x.comparison) === identity(d.comparison)));
    const suspects = [...new Map(sets.flat().map((d) => [identity(d.comparison), d])).values()];
    const findings = suspects
        .flatMap((d) => claimsOn(kase, [d], causes))
        .map((c) => ({ ...c, certainty: refused && inAll(c.demand) ? 'implied' : 'possible' }));
    const ordered = [...findings.filter((f) => !f.general), ...findings.filter((f) => f.general)];
    const ways = ordered.slice(0, MOST_ACCOUNTS).map((f) => ({ demands: [f.demand], claims: [f] }));
    return { findings: ordered, repairs: repairsOf(kase, ways, neighboursOf(kase, tries), tries), capped };
}
/** The comparisons that hold, each once. */
const metOf = (j) => [
    ...new Map(comparisons(j)
        .filter((c) => c.truth === 'true')
        .map((c) => [identity(c), c])).values(),
];
/**
 * The gaps that are left, each once, in the order in which a request meets them. A gate that AWS's answer has cleared leaves
 * none; and what only AWS itself can see, and has not refused, is no gap of ours.
 */
const gapsOf = (gates, refused) => {
    const open = gates.filter((g) => g.judgement.truth !== 'true').flatMap((g) => comparisons(g.judgement));
    const gaps = open.flatMap((c) => (c.truth === 'unknown' && c.actual.is === 'unknown' ? [c.actual.gap] : []));
    const ours = gaps.filter((g) => refused || !(g.presumed && g.from === 'aws'));
    return [...new Map(ours.map((g) => [g.what, g])).values()];
};

;// CONCATENATED MODULE: ./lib/engine/policy/json.js
const json_DEPTH = 200;
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
        if (depth > json_DEPTH)
            return fail(`more than ${json_DEPTH} levels of nesting`);
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/explain/usage.js
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
  whole cases    --case FILE  --cases FILE (JSON Lines; one JSON answer a line)

exit: 0 would be granted, 1 refused and explained, 3 cannot be told or unexplained, 2 wrong usage`;

;// CONCATENATED MODULE: ./lib/explain/files.js



const MOST_BYTES = 16 * 1024 * 1024;
// Standard input can be read once; several options may name it.
let stdin;
const readStdin = () => {
    stdin = stdin ?? (0,external_node_fs_namespaceObject.readFileSync)(0);
    return stdin;
};
/** Reads a text file or standard input; a file that is missing, too large or not UTF-8 is wrong usage. */
function readText(option, path) {
    const name = path === '-' ? 'standard input' : path;
    try {
        if (path !== '-' && (0,external_node_fs_namespaceObject.statSync)(path).size > MOST_BYTES)
            throw new UsageError(`${option}: \`${name}\` is larger than 16 MiB`);
        const bytes = path === '-' ? readStdin() : (0,external_node_fs_namespaceObject.readFileSync)(path);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { name, text };
    }
    catch (e) {
        if (e instanceof UsageError)
            throw e;
        const { code } = e;
        throw new UsageError(`${option}: cannot read \`${name}\`: ${REASONS[code ?? ''] ?? code ?? 'unknown reason'}`);
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
    const read = readJson(text);
    if ('node' in read)
        return { json: jsonOf(read.node), node: read.node };
    const { line, column } = positionOf(text, read.error.offset);
    throw new UsageError(`${option}: ${name}:${line}:${column}: ${read.error.message}`);
}
/** A JSON object from a file. */
function readObject(option, path) {
    const file = readText(option, path);
    const { json } = parseText(option, file);
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new UsageError(`${option}: ${file.name}:1:1: expected a JSON object, found ${files_kindOf(json)}`);
    return { json: json, file };
}
/** The kind of a JSON value, as a word of a sentence. */
const files_kindOf = (json) => json === null ? 'null' : Array.isArray(json) ? 'a list' : typeof json === 'object' ? 'an object' : `a ${typeof json}`;

;// CONCATENATED MODULE: ./lib/explain/claimsFile.js



/**
 * The claims of a token from a file: a JSON object, or a raw JWT, which is decoded and never printed, not even in an error.
 * The signature is not checked: nothing is decided here that a forged token could gain from.
 */
function readClaims(option, path) {
    const file = readText(option, path);
    const text = file.text.trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text))
        return decode(option, file.name, text);
    const { json } = parseText(option, file);
    return asClaims(option, file.name, json);
}
function decode(option, name, jwt) {
    const payload = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8');
    const read = readJson(payload);
    if ('error' in read)
        throw new UsageError(`${option}: ${name}:1:1: looks like a token, and its payload is no JSON`);
    return asClaims(option, name, jsonOf(read.node));
}
function asClaims(option, name, json) {
    if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new UsageError(`${option}: ${name}:1:1: claims are a JSON object, found ${files_kindOf(json)}`);
    return json;
}

;// CONCATENATED MODULE: ./lib/explain/errorText.js
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLOUR = /\u001b\[[0-9;]*[A-Za-z]/g;
const BOX = /[│╷╵┃║]/g;
/**
 * An error as somebody pasted it, of STS, the AWS CLI, an SDK or Terraform, read as an answer: colours and boxes are taken
 * off and wrapped lines joined; the words stay as they were.
 */
function readError(text) {
    const message = text.replace(COLOUR, '').replace(BOX, ' ').replace(/\s+/g, ' ').trim();
    const code = CODES.map((c) => c.exec(message)?.[1]).find((c) => c !== undefined);
    const status = /(?:StatusCode|status code|Status Code):? (\d{3})/.exec(message)?.[1];
    const id = /(?:RequestID|request id|Request ID):? ([0-9a-fA-F-]{8,})/.exec(message)?.[1];
    return {
        from: /ID Token|id-token/.test(message) ? 'github' : 'sts',
        message,
        ...(code ? { code } : {}),
        ...(status ? { status: Number(status) } : {}),
        ...(id ? { 'request-id': id } : {}),
    };
}
// How the code stands in the texts of: the AWS CLI and boto3; aws-sdk-go-v2; SDKs that print the exception's name.
const CODES = [
    /An error occurred \((\w+)\) when calling/,
    /api error (\w+):/,
    /\b(\w*(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPCommunicationError|IDPRejectedClaim|MalformedPolicyDocument|PackedPolicyTooLarge|RegionDisabled|ValidationError|InvalidClientTokenId|SignatureDoesNotMatch|Throttling)(?:Exception)?)\b/,
];

;// CONCATENATED MODULE: ./lib/explain/facts.js






/** Builds the case from the facts that the command line names. */
function caseOfOptions(o) {
    const written = {};
    const trust = facts_one(o, 'trust-policy');
    const role = trust === undefined ? undefined : readRole(trust, written);
    const max = number(o, 'max-session-duration');
    const claims = facts_one(o, 'claims');
    const error = facts_one(o, 'error');
    const caller = facts_one(o, 'caller');
    if (caller !== undefined && !parsePrincipalArn(caller))
        throw new UsageError(`--caller: \`${caller}\` is not the ARN of a user, role or session, such as \`arn:aws:iam::111111111111:role/ci\``);
    const provider = readProvider(facts_one(o, 'provider'));
    const facts = { ...role?.facts, ...(max === undefined ? {} : { 'max-session-duration': max }) };
    const list = (name, pointer) => {
        const files = facts_many(o, name);
        if (files.length === 0)
            return {};
        return { [pointer]: files.map((f, i) => facts_document(`--${name}`, f, `/${SIDES[pointer]}/${pointer}/${i}`, written)) };
    };
    const boundary = facts_one(o, 'permissions-boundary');
    return {
        workflow: {
            inputs: inputs(o),
            ...job(o),
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
        ...(error === undefined ? {} : { answer: readError(errorText(error)) }),
        ...(Object.keys(written).length > 0 ? { written } : {}),
    };
}
const SIDES = {
    identityPolicies: 'source',
    sessionPolicies: 'source',
    scps: 'source',
    rcps: 'target',
};
const facts_one = (o, name) => {
    const v = o[name];
    return typeof v === 'string' ? v : undefined;
};
const facts_many = (o, name) => [o[name]].flat().filter((v) => typeof v === 'string');
/** An empty value says that none is sent; a missing option says nothing. */
const sent = (o, name) => {
    const v = facts_one(o, name);
    return v === '' ? null : v;
};
function number(o, name) {
    const v = facts_one(o, name);
    if (v === undefined)
        return;
    if (!/^\d+$/.test(v))
        throw new UsageError(`--${name}: \`${v}\` is not a number of seconds`);
    return Number(v);
}
function inputs(o) {
    const api = facts_one(o, 'api');
    if (api !== undefined && api !== 'AssumeRole' && api !== 'AssumeRoleWithWebIdentity')
        throw new UsageError(`--api: \`${api}\` is neither \`AssumeRole\` nor \`AssumeRoleWithWebIdentity\``);
    const arn = facts_one(o, 'role-arn');
    if (arn !== undefined && !/^arn:/.test(arn))
        throw new UsageError(`--role-arn: \`${arn}\` is not an ARN, such as \`arn:aws:iam::222222222222:role/deploy\``);
    const tags = facts_many(o, 'tag');
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
            (facts_one(o, 'claims') === undefined && facts_one(o, 'repository') !== undefined ? 'sts.amazonaws.com' : undefined),
    };
    return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined));
}
function tag(text) {
    const i = text.indexOf('=');
    if (i < 1)
        throw new UsageError(`--tag: \`${text}\` is not of the form KEY=VALUE`);
    return [text.slice(0, i), text.slice(i + 1)];
}
/** The facts of the job and its repository, from which GitHub's rules give the claims when there is no token at hand. */
function job(o) {
    const repository = facts_one(o, 'repository');
    const event = facts_one(o, 'event');
    const ref = facts_one(o, 'ref');
    const environment = facts_one(o, 'environment');
    if (repository === undefined && event === undefined && ref === undefined && environment === undefined)
        return {};
    const m = repository === undefined ? undefined : /^([^/\s@]+)(?:@(\d+))?\/([^/\s@]+)(?:@(\d+))?$/.exec(repository);
    if (repository !== undefined && !m)
        throw new UsageError(`--repository: \`${repository}\` is not of the form OWNER/REPO, or OWNER@ID/REPO@ID`);
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
function facts_document(option, path, pointer, written) {
    const { json, file } = readObject(option, path);
    written[pointer] = writtenAs(file);
    return json;
}
const writtenAs = (file) => ({
    text: file.text,
    name: file.name,
    ...(file.name === 'standard input' ? {} : { file: file.name, line: 1, column: 1 }),
});
/** A trust policy as such, or inside the answer of `aws iam get-role`, which tells more. */
function readRole(path, written) {
    const { json, file } = readObject('--trust-policy', path);
    const role = json.Role;
    if (role === null || typeof role !== 'object' || Array.isArray(role)) {
        if (json.Statement === undefined)
            throw new UsageError(`--trust-policy: ${file.name}:1:1: expected a policy document with \`Statement\`, or the answer of \`aws iam get-role\`, found the members ${Object.keys(json)
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
            ...(arn && isRoleArn(arn) ? { arn } : {}),
            ...(id ? { id } : {}),
            ...(created ? { created } : {}),
            ...(typeof r.MaxSessionDuration === 'number' ? { 'max-session-duration': r.MaxSessionDuration } : {}),
        },
    };
}
/** The answer of `aws iam get-open-id-connect-provider`, or the word `missing`. */
function readProvider(path) {
    if (path === undefined || path === 'missing')
        return path;
    const { json, file } = readObject('--provider', path);
    const url = json.Url ?? json.url;
    const ids = json.ClientIDList ?? json['client-ids'];
    if (typeof url !== 'string' ||
        (ids !== undefined && !(Array.isArray(ids) && ids.every((i) => typeof i === 'string'))))
        throw new UsageError(`--provider: ${file.name}:1:1: expected \`Url\` and \`ClientIDList\`, as \`aws iam get-open-id-connect-provider\` prints them, or the word \`missing\``);
    return { url: url.replace(/^https:\/\//, ''), ...(ids ? { 'client-ids': ids } : {}) };
}
/** The text itself, or that of a file when one of that name is there. */
function errorText(value) {
    if (value === '-')
        return readText('--error', value).text;
    if (value.length < 300 && !/\s/.test(value)) {
        try {
            return readText('--error', value).text;
        }
        catch {
            return value;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/explain/savedCase.js



/**
 * A case that was saved, as the report of a run or by hand. Documents may stand as JSON, as text, or as `{ "text": … }`; a
 * caller as its ARN. Everything else is taken as it is; what has the wrong shape is told by its pointer.
 */
function readCase(text, name) {
    const read = readJson(text);
    if ('error' in read) {
        const { line, column } = positionOf(text, read.error.offset);
        throw new UsageError(`${name}:${line}:${column}: ${read.error.message}`);
    }
    const json = object(jsonOf(read.node), '', name);
    for (const key of Object.keys(json))
        if (!PARTS.includes(key))
            throw new UsageError(`${name}: \`/${key}\` is no part of a case; the parts are ${PARTS.map((p) => `\`${p}\``).join(', ')}`);
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
            permissionsBoundary: doc(source.permissionsBoundary, '/source/permissionsBoundary'),
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
        throw new UsageError(`${name}: \`${pointer || '/'}\` has to be an object, found ${files_kindOf(json)}`);
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
        return object(value, pointer, name);
    const read = readJson(text);
    if ('node' in read)
        return jsonOf(read.node);
    const { line, column } = positionOf(text, read.error.offset);
    throw new UsageError(`${name}: \`${pointer}\`, line ${line}, column ${column}: ${read.error.message}`);
}

;// CONCATENATED MODULE: ./lib/render/escape.js
// Every text from outside passes through one of these before it is put into a form. What is hostile in one form is harmless
// in another, so there is one function per form, and no renderer escapes on its own.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2000-\u200a\u202f\u205f\u3000]/gu;
const escape_named = (c) => {
    if (c === '\n')
        return '␊';
    if (c === '\r')
        return '␍';
    if (c === '\t')
        return '␉';
    return `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`;
};
/** The text with everything that cannot be seen spelt out: control, bidi and zero-width characters, lone surrogates. */
const escape_visible = (text) => text.replace(/\r\n/g, '␊').replace(INVISIBLE, escape_named);
/** The same, keeping line feeds and tabs, for texts of several lines. */
const visibleLines = (text) => text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (c) => (c === '\n' || c === '\t' ? c : escape_named(c)));
/** The text cut to so many characters, never in the middle of one. */
function escape_cut(text, most) {
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
    const text = escape_visible(value);
    if (text === '')
        return '<code></code>';
    return /[`|\\]|^\s|\s$/u.test(text) ? `<code>${references(text)}</code>` : `\`${text}\``;
}
const references = (text) => [...text].map((c) => (/[A-Za-z0-9 ]/.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
/**
 * A sentence from elsewhere in a line of Markdown: what stands between backticks becomes code, all else plain text. A mention
 * or a reference to an issue outside code would be linked, so `@` and `#` are put in code even there.
 */
function prose(sentence) {
    const parts = sentence.split('`');
    const paired = parts.length % 2 === 1;
    return parts.map((p, i) => (i % 2 === 1 && (paired || i < parts.length - 1) ? code(p) : escape_plain(p))).join('');
}
/**
 * A sentence from elsewhere inside HTML, where Markdown is not read, such as in `<summary>`: what stands between backticks
 * becomes code, all else character references.
 */
function html(sentence) {
    const parts = sentence.split('`');
    const paired = parts.length % 2 === 1;
    return parts
        .map((p, i) => (i % 2 === 1 && (paired || i < parts.length - 1) ? `<code>${references(escape_visible(p))}</code>` : inHtml(p)))
        .join('');
}
const inHtml = (text) => escape_visible(text).replace(/[^\p{L}\p{N} ,;'()%=?.:…–—␊␍␉_+-]/gu, (c) => c === '@' || c === '#' ? `<code>&#${c.codePointAt(0)};</code>` : `&#${c.codePointAt(0)};`);
const escape_plain = (text) => escape_visible(text)
    .replace(/[^\p{L}\p{N} ,;'"()/%=?.:…–—␊␍␉+-]/gu, (c) => c === '@' || c === '#' ? `<code>&#${c.codePointAt(0)};</code>` : `&#${c.codePointAt(0)};`)
    .replace(/:(?=\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/^[+-]|(?<=^\d+)[.)](?=\s|$)|^=/g, (c) => `&#${c.charCodeAt(0)};`);
/** A block of text of any content: the fence is longer than every run of backticks inside (CommonMark, "Fenced code blocks"). */
function fence(text, language = '') {
    const body = visibleLines(text).replace(/\n$/, '');
    const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((m) => m[0].length));
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/** A label in a Mermaid diagram, quotes included: a quote or a line feed in it would end the label or begin a directive. */
const mermaidLabel = (...lines) => `"${lines.map((l) => escape_cut(l.replace(/[^A-Za-z0-9 _./:@-]/g, ''), 40)).join('<br/>')}"`;
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
const escape_link = (text, url) => `[${code(text)}](${url})`;
/** An address that was given as a whole, when it is one and holds nothing that Markdown or a terminal would take for its own. */
const webUrl = (url) => url !== undefined && /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w./%~-]*)?(\?[\w=&%.-]*)?$/.test(url) ? url : undefined;
/**
 * Lines for the log. The runner obeys `::x::` at the start of a line after trimming and `##[x]` anywhere in it
 * (actions/runner, ActionCommand.cs), so every line gets a prefix and the second form is taken apart.
 */
const logLines = (text) => text.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/).map((line) => `| ${line.replaceAll('##[', '# #[').replace(INVISIBLE, (c) => escaped(c))}`.trimEnd());
const escaped = (c) => {
    const n = c.codePointAt(0) ?? 0;
    return n < 256 ? `\\x${n.toString(16).padStart(2, '0')}` : `\\u{${n.toString(16)}}`;
};
/** Plain text of one line, for annotations and messages: nothing in it is interpreted, so what cannot be seen is spelt out. */
const plainText = (text) => escape_visible(text).replaceAll('##[', '# #[');
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
    const secrets = names.flatMap((name) => redact_texts(inputs[name] ?? (name === 'role-arn' ? hop.roleArn : undefined)).map((v) => secret(v, hop.secrets?.[name])));
    return options.showExternalId ? secrets : [...secrets, ...expectedExternalIds(d)];
}
const secret = (value, name) => ({
    value,
    as: name === undefined ? '<value of a secret>' : `<value of secrets.${name}>`,
});
const redact_texts = (value) => typeof value === 'string'
    ? [value]
    : typeof value === 'number'
        ? [String(value)]
        : Array.isArray(value)
            ? value.flatMap(redact_texts)
            : value !== null && typeof value === 'object'
                ? Object.values(value).flatMap(redact_texts)
                : [];
/** The values a document expects for `sts:ExternalId`, wherever they stand, and those a repair would send. */
function expectedExternalIds(d) {
    const sent = d.kase.workflow.inputs['external-id'];
    const compared = comparisons(d.judgement).flatMap((c) => (isExternalId(c.key) ? c.expected : []));
    const repaired = d.repairs
        .flatMap((r) => r.edits)
        .flatMap((e) => (/external-?id/i.test(e.path) && e.op !== 'remove' ? redact_texts(e.value) : []));
    const written = [d.kase.target, d.kase.source].flatMap(underExternalId);
    // What the workflow itself sends in the open is no news to its reader.
    return [...new Set([...compared, ...repaired, ...written])]
        .filter((v) => v !== sent && /[^*?]/.test(v))
        .map((value) => ({ value, as: HIDDEN_EXTERNAL_ID }));
}
const isExternalId = (key) => key.toLowerCase() === 'sts:externalid';
const underExternalId = (value) => value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([k, v]) => (isExternalId(k) ? redact_texts(v) : underExternalId(v)));
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
        name(redact_accountOf(h.roleArn), '$TARGET_ACCOUNT');
    for (const c of callers)
        name(redact_accountOf(c), '$SOURCE_ACCOUNT');
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
const redact_accountOf = (arn) => parsePrincipalArn(arn)?.account ?? /:(\d{12}):/.exec(arn)?.[1];
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
    const forms = [...new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(wellFormed(value))])].map(literal);
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
    const changed = (p) => (pointer_at(d.kase, p) === pointer_at(after, p) ? undefined : pointer_at(after, p));
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
    const arn = parsePrincipalArn(original.roleArn);
    const role = arn && 'name' in arn ? arn.name : (hop.roleArn.split('/').at(-1) ?? '');
    const diagnosis = 'diagnosis' in hop.outcome ? hop.outcome.diagnosis : undefined;
    const known = 'diagnosis' in original.outcome ? redact_accountOf(original.outcome.diagnosis.kase.source.caller?.arn ?? '') : undefined;
    return {
        hop,
        unmasked,
        index,
        status: statusOf(hop),
        ...(diagnosis ? { diagnosis } : {}),
        ...(arn?.kind === 'role' ? { arn } : {}),
        role: role === '' ? '(no role)' : role,
        account: mask(redact_accountOf(original.roleArn) ?? ''),
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
const words_quoted = (value) => `\`${value.replaceAll('`', '\\u{60}')}\``;
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
        return `the trust policy of role ${words_quoted(role)}`;
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
        return `role ${words_quoted(role)}`;
    return '';
}
/** The statement that a pointer leads into, by its Sid or its number; empty outside of one. */
function statementWords(kase, pointer) {
    const m = /^(.*?\/Statement)(?:\/(\d+))?(?=\/|$)/.exec(pointer);
    if (!m)
        return '';
    const sid = pointer_at(kase, `${m[1]}${m[2] === undefined ? '' : `/${m[2]}`}/Sid`);
    if (typeof sid === 'string' && sid !== '')
        return `statement ${words_quoted(sid)}`;
    return m[2] === undefined ? 'its statement' : `statement ${Number(m[2]) + 1}`;
}
/** What of the job or its step a pointer names, in the words of a workflow file. */
function workflowWords(pointer) {
    const [, group, name = ''] = pointer_tokens(pointer);
    if (group === 'inputs')
        return `input ${words_quoted(STEP_INPUTS[name] ?? name)}`;
    if (group === 'claims')
        return name === '' ? "the token's claims" : `claim ${words_quoted(name)}`;
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
    const place = sideOf(e.path) === 'workflow' ? '' : placeWords(kase, e.path, role);
    const verb = { add: 'add', replace: 'replace', remove: 'remove' }[e.op];
    if (sideOf(e.path) === 'workflow')
        return workflowOrder(e);
    if (e.path === '/target/oidcProvider')
        return providerOrder(e);
    const name = elementName(e.path);
    if (name === undefined)
        return `${place === '' ? '' : `in ${place}, `}${verb} ${e.path.includes('/Statement') ? 'the statement' : 'it'}`;
    const what = e.op === 'replace' && pointer_at(kase, e.path) !== undefined ? `the value of ${name}` : `${name}`;
    return `in ${place}, ${verb} ${what}`;
}
function providerOrder(e) {
    const value = (e.op === 'remove' ? {} : e.value);
    const ids = Array.isArray(value?.['client-ids']) ? value['client-ids'].map((id) => words_quoted(String(id))) : [];
    const url = typeof value?.url === 'string' ? ` for ${words_quoted(`https://${value.url}`)}` : '';
    return `create the IAM OIDC provider${url}${ids.length > 0 ? ` with client ID ${listed(ids)}` : ''}`;
}
const placeWords = (kase, path, role) => [documentWords(path, role), /\/Statement\/(?:\d+|-)$/.test(path) ? '' : statementWords(kase, path)].filter((w) => w !== '').join(', ');
/** The nearest name on the way to an element that says what it is: a condition key, `Principal`, `Action` … */
function elementName(path) {
    const names = pointer_tokens(path).slice(2);
    const after = names.indexOf('Condition');
    if (after >= 0) {
        const [operator, key] = names.slice(after + 1);
        return key !== undefined ? words_quoted(key) : operator !== undefined ? `the conditions under ${words_quoted(operator)}` : '`Condition`';
    }
    if (/\/Statement\/(?:\d+|-)$/.test(path))
        return 'a statement';
    const principal = names.indexOf('Principal');
    if (principal >= 0)
        return words_quoted(names.slice(principal, principal + 2).join('.'));
    const name = names.findLast((n) => !/^(\d+|-|Statement)$/.test(n));
    return name === undefined ? undefined : words_quoted(name);
}
function workflowOrder(e) {
    const [, group, name = ''] = pointer_tokens(e.path);
    if (group === 'job' && (name === 'permission' || name === 'id-token'))
        return 'give the job the permission `id-token: write`';
    const what = group === 'job' && name === 'environment' ? '`environment:` of the job' : workflowWords(e.path);
    if (e.op === 'remove' || e.value === null)
        return `take ${what} away`;
    const value = typeof e.value === 'string' || typeof e.value === 'number' ? ` to ${words_quoted(String(e.value))}` : '';
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
            return `OIDC provider exists in account ${words_quoted(account)} and lists the audience`;
        case 'trust-policy':
            return `trust policy of ${words_quoted(role)} ${web ? 'matches the token' : 'admits the caller'}`;
        case 'identity-policy':
            return "caller's own policies let it ask";
        case 'organization':
            return web ? 'organization policies of the target do not deny' : 'organization policies of both sides do not deny';
        case 'session':
            return 'session may last as long as asked';
    }
}

;// CONCATENATED MODULE: ./lib/render/summary/rows.js

/** Every comparison of a diagnosis, each once, in the order of the gates. */
function rowsOf(d) {
    const about = new Set(d.findings.map((f) => rows_statementOf(f.demand.comparison.at)));
    const rows = new Map();
    for (const g of d.gates) {
        for (const { comparison, deny } of leaves(g.judgement, false)) {
            const statement = rows_statementOf(comparison.at);
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
        const own = rows_statementOf(j.at);
        if (j.kind === 'all' && own === j.at)
            truths.set(own, every([truths.get(own) ?? 'true', j.truth]));
        for (const p of j.parts)
            visit(p);
    };
    for (const g of d.gates)
        visit(g.judgement);
    return truths;
}
/** The pointer of the statement in which an element stands. */
const rows_statementOf = (pointer) => /^.*?\/Statement(?:\/\d+)?(?=\/|$)/.exec(pointer)?.[0] ?? undefined;
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
    `**Certainty: ${a.status === 'transient' ? 'proven' : certaintyName(a.focus.diagnosis)}.** ${certaintyWords(a).map(prose).join(' ')}`;
function provenWords(h, d, asExpected) {
    const told = comparisons(d.judgement).some((c) => c.told && c.truth === 'false');
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
        const source = how?.readAs ?? (how?.file ? `from ${words_quoted(how.file)}` : undefined);
        return `${documentWords(p, d.kase.target.role?.arn?.split('/').at(-1) ?? 'the role').replace(' of role `the role`', '')} was ${source ? `read (${source})` : 'given'}`;
    });
    return documents.length > 0 ? sentence(listed([...new Set(documents)])) : '';
}
function requestWords(kase) {
    if (kase.workflow.inputs.api === 'AssumeRole')
        return 'the caller and the inputs of this step';
    return kase.workflow.claims ? "the claims of this run's own token" : "the claims that GitHub's rules give for this job";
}

;// CONCATENATED MODULE: ./lib/render/markdown.js

/** A value in a cell or a line, cut to a length that can be read. */
const cell = (value, most = 300) => code(escape_cut(value, most));
/** Several values in a cell, the first few of them. */
function cells(values, most = 5) {
    const rest = values.length - most;
    return [...values.slice(0, most).map((v) => cell(v)), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
/** A place as a link to that line at the commit of the run; as plain code when there is nothing to link to. */
function placeLink(run, place, short = false) {
    const text = `${short ? (place.file.split('/').at(-1) ?? place.file) : place.file} line ${place.line}`;
    const url = run.repository && run.sha && /^[0-9a-f]{40,64}$/.test(run.sha)
        ? repositoryUrl(run.server, run.repository, 'blob', run.sha, place.file)
        : undefined;
    return url ? escape_link(text, `${url}#L${place.line}`) : cell(text);
}
/** Whether the run is for a pull request, whose claims must not be written into a production policy. */
const isPullRequest = (view) => view.run.event.startsWith('pull_request');

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
        const keys = [...new Set(wrong.map((r) => words_quoted(r.comparison.key)))];
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
        return typeof claims?.aud === 'string' ? `token issued for audience ${words_quoted(claims.aud)}` : 'a token was issued';
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
        l.state === 'broken' ? `**${prose(sentence(l.words).replace(/\.$/, ''))}**` : prose(sentence(l.words).replace(/\.$/, '')),
        STATE[l.state],
        prose(l.evidence),
    ]);
    const title = a.hops.length > 1 ? `#### Inside hop ${a.focus.index + 1}` : '### Where the chain breaks';
    return [
        ...hops,
        kept(title, '', table(['', 'Link', 'Result', 'Evidence'], '|:-:|---|---|---|', rows)),
        spare('the picture of the chain', SPARE.picture, fence(a.hops.length > 1 ? hopPicture(a) : linkPicture(a.focus, links), 'mermaid')),
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
    const from = web ? mermaidLabel('GitHub job', ...(typeof repository === 'string' ? [repository] : [])) : mermaidLabel('caller', caller);
    const nodes = shown.map((l, i) => {
        const owner = l.gate === 'trust-policy' ? `role ${h.role}` : l.gate === 'provider' || l.gate === 'session' ? `account ${h.account}` : '';
        const label = mermaidLabel(NODE[l.gate], ...(owner === '' ? [] : [owner]));
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
        const label = mermaidLabel(h.role, `account ${h.account}`);
        const broken = state(h) === 'broken';
        const from = i === 0 ? `n0[${mermaidLabel(web ? 'GitHub job' : 'caller')}]` : `n${i}`;
        return `  ${from} ${broken ? '-. "refused" .-x' : state(h) === 'holds' ? '-->' : '-.->'} n${i + 1}[${label}]`;
    });
    const classes = shown.map((h, i) => `  class n${i + 1} ${CLASS[state(h)]}`);
    return ['flowchart LR', ...edges, ...CLASSES, '  class n0 ok', ...classes].join('\n');
}
/** Why it is broken, in one line for those who read no table. */
const brokenWords = (h) => (h.diagnosis ? (suspects(h.diagnosis)[0]?.title ?? '') : '');

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
    const name = pointer_tokens(pointer)[2];
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
    const names = pointer_tokens(pointer.slice(at.length));
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

;// CONCATENATED MODULE: ./lib/render/summary/conditions.js







const MOST_ROWS = 40;
const MOST_STATEMENTS = 20;
/** Every condition, expected against actual: the statements that the explanation is about, then the others, collapsed. */
function conditionBlocks(view, h) {
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
const isDeny = (d, s) => pointer_at(d.kase, `${s}/Effect`) === 'Deny';
function statementSection(view, h, d, s, rows, truth) {
    const deny = isDeny(d, s);
    const list = pointer_at(d.kase, s.replace(/\/\d+$/, ''));
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
    return `${prose(sentence(name).replace(/\.$/, ''))}${total}${where}: ${outcome}\n\n${conditionTable(view, h, rows)}`;
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
const conditions_ELEMENTS = new Set(['Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Allow']);
function conditionCell({ comparison: c }) {
    if (conditions_ELEMENTS.has(c.test))
        return cell(c.test);
    if (c.test === c.key)
        return cell(c.key);
    return c.at.includes('/Condition/') ? `${cell(c.test)} ${cell(shortKey(c.key))}` : `${cell(c.key)} ${prose(c.test)}`;
}
/** The prefix of GitHub's keys says nothing new in every row. */
const shortKey = (key) => key.replace(/^token\.actions\.githubusercontent\.com:/, '…:');
function expectedCell({ comparison: c }, view) {
    if (isHidden(c.key, view) && c.truth !== 'true')
        return 'not shown: public logs are public';
    return c.expected.length === 0 ? '–' : cells(c.expected);
}
const isHidden = (key, view) => key.toLowerCase() === 'sts:externalid' && !view.options.showExternalId;
function actualCell({ comparison: c }, view) {
    const { actual } = c;
    if (c.told && actual.is === 'unknown')
        return "not so, by the answer's own words";
    if (actual.is === 'unknown')
        return prose(`not known: ${actual.gap.why}`);
    if (actual.is === 'absent')
        return actual.never === undefined ? '**nothing**' : prose(`nothing: ${actual.never}`);
    if (isHidden(c.key, view) && c.truth !== 'true')
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
    const words = prose(originWords(from));
    return place && own ? `${words}, ${placeLink(view.run, place, true)}` : words;
}
/** A comparison in words, for forms without tables. */
function comparisonWords(r, showExternalId) {
    const { comparison: c } = r;
    const hidden = c.key.toLowerCase() === 'sts:externalid' && !showExternalId;
    const expected = hidden ? 'not shown' : c.expected.slice(0, 3).map(words_quoted).join(', ');
    const { actual } = c;
    const sent = actual.is === 'unknown'
        ? `not known: ${actual.gap.why}`
        : actual.is === 'absent'
            ? 'nothing'
            : hidden
                ? 'differs'
                : actual.values.map(words_quoted).join(', ');
    return [c.test === 'Principal' ? c.test : `${c.test} ${c.key}`, expected, sent];
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
    const names = pointer_tokens(path);
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
    const lines = unifiedDiff_compare(unifiedDiff_split(before), unifiedDiff_split(after));
    const hunks = hunksOf(lines);
    if (hunks.length === 0)
        return '';
    return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}
/** Lines with their breaks, so that a missing one at the end is a difference. */
const unifiedDiff_split = (text) => text.split(/(?<=\n)/).filter((line) => line !== '');
/** The shortest script of insertions and deletions: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
function unifiedDiff_compare(a, b) {
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
    return [head, ...lines.map((l) => l.mark + unifiedDiff_shown(l.text))].join('\n');
}
const range = (start, count) => count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`;
const unifiedDiff_shown = (line) => line.endsWith('\n') ? line.replace(/\r?\n$/, '') : `${line}\n\\ No newline at end of file`;

;// CONCATENATED MODULE: ./lib/render/forms/policyDiff.js






/** The documents that a repair changes, as they were written where that is known, else as pretty-printed JSON. */
function changedDocuments(kase, edits) {
    const after = edit_apply(kase, edits);
    const written = kase.written ?? {};
    return documentPointers(kase).flatMap((p) => {
        const ours = edits.filter((e) => `${e.path}/`.startsWith(`${p}/`));
        const wanted = pointer_at(after, p);
        if (ours.length === 0 || wanted === undefined)
            return [];
        const text = written[p]?.text;
        const edited = text === undefined ? undefined : ours.reduce((t, e) => edit(t, e, p), text);
        if (text === undefined || edited === undefined || !means(edited, wanted))
            return [{ at: p, before: prettyJson(pointer_at(kase, p)), after: prettyJson(wanted) }];
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
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/gather/workflow/document.js

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
function document_positionOf(doc, node) {
    const offset = node.range?.[0];
    if (offset === undefined)
        return;
    const { line, col } = doc.lines.linePos(offset);
    return { line, column: col };
}

;// CONCATENATED MODULE: ./lib/gather/workflow/stepId.js


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

;// CONCATENATED MODULE: ./lib/gather/workflow/jobStep.js



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
    return { splice: replaceValue(doc, map, found, value), path: [...path, plan_nameOf(found)], value: dataOf(value) };
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
    return { splice: removeEntry(doc, map, plan_nameOf(found)), path: [...path, plan_nameOf(found)], value: undefined };
}
const plan_nameOf = (e) => document_textOf(e.key) ?? '';

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

;// CONCATENATED MODULE: ./lib/gather/workflow/expression.js
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

;// CONCATENATED MODULE: ./lib/gather/workflow/inputName.js
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
        return intention_canonical(changed(before.yaml.toJS(), plan.path, plan.value)) === intention_canonical(after.yaml.toJS());
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
const intention_canonical = (data) => JSON.stringify(data, (_, v) => v !== null && typeof v === 'object' && !Array.isArray(v)
    ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
    : v);

;// CONCATENATED MODULE: ./lib/gather/workflow/permissionBlock.js



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
const permissionEdit_granting = (...others) => ({
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
        return added(doc, job, path, permissionEdit_granting(['contents', 'read']), 'a job with a `permissions` block has no permission that the block does not list');
    const word = document_textOf(block.entry.value);
    const owner = block.of === 'job' ? job : rootOf(doc);
    if (!owner)
        return { why: 'the file is not a mapping' };
    if (word !== undefined)
        return inPlaceOfWord(doc, job, path, block.of, word);
    if (block.of === 'job')
        return planSetWithin(doc, owner, path, 'permissions', 'id-token', WRITE);
    if (!(0,dist/* isMap */.jh)(block.entry.value) || block.entry.value.items.length === 0)
        return added(doc, job, path, permissionEdit_granting());
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
    const value = permissionEdit_granting(['contents', word === 'read-all' ? 'read' : 'write']);
    const note = `\`${word}\` cannot be combined with \`id-token: write\`: every other permission the job needs has to be listed`;
    const own = document_entry(doc, job, 'permissions');
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
        const doc = parseWorkflow(text);
        if (doc.yaml.errors.length > 0)
            return workflowDiff_none(`\`${workflow.file}\` does not parse as YAML`);
        const planned = plan(doc, workflow, edit);
        if (planned === 'done')
            continue;
        if ('why' in planned)
            return workflowDiff_none(planned.why);
        const next = spliced(text, planned.splice);
        if (!saysAfter(doc, next, planned))
            return workflowDiff_none(`\`${edit.path}\` cannot be changed alone: the file shares it with another place`);
        text = next;
        if (planned.note !== undefined)
            notes.push(planned.note);
    }
    const diff = unifiedDiff(workflow.file, workflow.text, text);
    return diff === '' ? workflowDiff_none(`\`${workflow.file}\` already says so`) : { is: 'diff', diff, text, notes };
}
const workflowDiff_none = (why) => ({ is: 'none', why });
function plan(doc, { file, job, action }, edit) {
    const found = findJob(doc, job);
    if (!found || !(0,dist/* isMap */.jh)(found.value))
        return { why: `\`${file}\` has no job \`${job}\`` };
    const path = ['jobs', document_textOf(found.key) ?? job];
    const [, group, name = ''] = pointer_tokens(edit.path);
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

;// CONCATENATED MODULE: ./lib/render/change.js



/** The diffs of a repair. */
function changeOf(h, repair) {
    const kase = h.diagnosis?.kase;
    const policies = kase ? policyDiffs(kase, repair.edits) : [];
    const edits = repair.edits.filter((e) => sideOf(e.path) === 'workflow');
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
        const doc = pointer_at(edited, d.pointer);
        edited = edit_apply(edited, [e]);
        const next = pointer_at(edited, d.pointer);
        if (doc === undefined || next === undefined)
            return;
        changes.push(change_changeOf(doc, next, e, pointer_tokens(e.path).slice(pointer_tokens(d.pointer).length)));
    }
    return changes.length > 0 && jsonText_sameJson(pointer_at(edited, d.pointer), d.after) ? changes : undefined;
}
function change_changeOf(doc, next, e, path) {
    const [head, index, ...rest] = path;
    const list = doc?.Statement;
    if (head === 'Statement' && index !== undefined && Array.isArray(list)) {
        const place = [head, index];
        if (rest.length > 0)
            return { ...change_whole(doc, next, place, rest), doc };
        if (e.op === 'add' && (index === '-' || Number(index) === list.length))
            return { path: [head, '-'], before: undefined, after: e.value, doc };
        if (e.op === 'remove')
            return { path: place, before: valueAt(doc, place), after: undefined, doc };
        if (e.op === 'replace')
            return { path: place, before: valueAt(doc, place), after: e.value, doc };
    }
    return { ...change_whole(doc, next, [], path), doc };
}
/** The change at the end of the path, or at the first list on it. */
function change_whole(doc, next, from, rest) {
    const steps = rest.findIndex((_, i) => Array.isArray(valueAt(doc, [...from, ...rest.slice(0, i)])));
    const path = [...from, ...(steps < 0 ? rest : rest.slice(0, steps))];
    return { path, before: valueAt(doc, path), after: valueAt(next, path) };
}
const valueAt = (doc, path) => pointer_at(doc, below('/target', ...path).slice('/target'.length));

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
    const found = kind === 'trust' ? trust(input) : editedDocument_identity(input);
    const [only, more] = found.filter((d) => !jsonText_sameJson(d.before, d.after));
    return only && !more && isDocument(only.after) && isDocument(only.before ?? null) ? only : undefined;
}
function trust({ kase, after, repair }) {
    const [before, now] = [kase.target.trustPolicy, after.target.trustPolicy];
    return before === undefined || now === undefined
        ? []
        : [editedDocument_document('trust', '/target/trustPolicy', before, now, repair.edits)];
}
function editedDocument_identity({ kase, after, repair }) {
    const before = kase.source.identityPolicies ?? [];
    const now = after.source.identityPolicies ?? [];
    // A document that is taken out moves the others: there is no form for that.
    if (now.length < before.length)
        return [];
    return now.map((doc, i) => editedDocument_document('identity', below('/source/identityPolicies', i), before[i], doc, repair.edits));
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
    if (d.before !== undefined && !jsonText_sameJson(editedDocument_without(d.before), editedDocument_without(d.after)))
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
const editedDocument_without = (doc) => {
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
        if (hidden && jqEdit_isHidden(value, hidden))
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
    ? `--arg ${name} ${shellWord(value)}`
    : `--argjson ${name} ${shellWord(jsonText(value))}`;
const jqEdit_isHidden = (value, hidden) => !jsonText_sameJson(replaced(value, hidden), value);
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
    const words = [`jq ${options}`, ...edit.options.slice(1).map((o) => `  ${o}`), `  ${shellWord(program.join('\n'))}`];
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
const shellName = (name) => /^[A-Za-z0-9_+,.@:-]+$/.test(name) && !/^[-+]/.test(name) ? name : shellWord(name);

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
    const who = parsePrincipalArn(kase.source.caller?.arn ?? '');
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
            `policy_arn="arn:${holder.partition}:iam::$account:policy"${shellWord(`${home.path}${home.name}`)}`,
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
        : [`printf '%s\\n' ${shellWord(jsonText(doc))} | jq . > policy.json`];
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
    const url = (now.url ?? known?.url ?? providerChange_issuerOf(kase))?.replace(/^https:\/\//, '').replace(/\/$/, '');
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
const providerChange_issuerOf = (kase) => {
    const iss = kase.workflow.claims?.iss;
    return typeof iss === 'string' ? iss : undefined;
};

;// CONCATENATED MODULE: ./lib/render/forms/awsCliOidcProvider.js




/** The IAM OIDC provider, made by the AWS CLI, or the client IDs that it lacks added to it. */
const awsCliOidcProvider = (input) => {
    const change = providerChange(input);
    if (!change || !isNamed(input))
        return;
    const ids = change.clientIds.map((id) => shellWord(id));
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
            `echo ${shellWord(change.isNew ? `a new OIDC provider for ${change.url}` : `new client IDs for the OIDC provider ${change.url}`)}`,
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
    return `${indent}${yamlValue_scalar(key)}:${after(value, `${indent}  `)}`;
}
/** What follows a colon or a dash: a scalar on the same line, a collection on the lines below. */
function after(value, indent) {
    if (typeof value === 'string')
        return ` ${yamlValue_scalar(value)}`;
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
const yamlValue_scalar = (text) => /^[A-Z][A-Za-z]{2,}$/.test(text) && yamlScalar(text) === text ? text : jsonText(text);
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
    const [property, value, of] = cloudformation_placeOf(input, d);
    return {
        id: kind === 'trust' ? 'cloudformation' : 'cloudformation-identity',
        title: `CloudFormation, ${property} of ${of}`,
        language: 'yaml',
        text: yamlEntry(property, value, ''),
    };
};
function cloudformation_placeOf(input, d) {
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
        return hclString(value);
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
const hclKey = (key) => (/^[A-Z][A-Za-z]*$/.test(key) ? key : hclString(key));
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
                    ? terraformBlock_conditionBlocks(value, deeper)
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
function terraformBlock_conditionBlocks(value, indent) {
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

;// CONCATENATED MODULE: ./lib/render/verdict.js



/** The verdict on an attempt. */
function verdictOn(a) {
    const h = a.focus;
    const role = words_quoted(h.role);
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
        what: `take this job out of what the trust policy of ${words_quoted(a.focus.role)} admits, or change what is expected here`,
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
                ? `AWS refused ${role}, and ${h.account === '' ? 'its trust policy' : `the policy of account ${words_quoted(h.account)}`} could not be read`
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
        return `the author of ${h.hop.workflow ? words_quoted(h.hop.workflow.file) : 'this workflow'}`;
    const account = side === 'target' ? h.account : h.callerAccount;
    const name = side === 'target' && h.hop.accountName ? ` (${words_quoted(h.hop.accountName)})` : '';
    const whose = side === 'target' ? "the role's account" : "the caller's account";
    return account === '' ? `the owner of ${whose}` : `the owner of AWS account ${words_quoted(account)}${name}`;
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
        : `AWS account ${words_quoted(only === 'target' ? h.account || '?' : h.callerAccount || '?')}`;
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
        ...(change.workflow ? [fence(change.workflow.diff, 'diff')] : []),
        ...(change.policies.length > 1
            ? change.policies.map((p) => `${prose(sentence(documentWords(p.at, h.role)).replace(/\.$/, ':'))}\n\n${fence(p.diff, 'diff')}`)
            : change.policies.map((p) => fence(p.diff, 'diff'))),
    ];
    const notes = [...(change.workflow?.notes ?? []), ...(change.why ? [change.why] : []), ...(hasPlaceholder(repair) ? [UNSHOWN] : [])].map((n) => prose(sentence(n)));
    const without = repair.edits.some((e) => !fix_shown(e.path, change.policies.length > 0, change.workflow !== undefined));
    const words = without || diffs.length === 0 ? [prose(sentence(orders.join('; ')))] : [];
    return [...words, ...diffs, ...notes, prose(effectWords(repair, isWeb(h)).join(' '))].join('\n\n');
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
    return rendered.map((f) => spare('ready-to-run forms', SPARE.forms, details(`<b>${html(f.title)}</b>`, fence(f.text, f.language))));
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
        return `**For ${prose(who)}**\n\n${repairText(h, r)}`;
    });
    return ways.length > 0
        ? [spare('other ways to fix it', SPARE.forms, details(`Other ways to put it right (${ways.length})`, ways.join('\n\n')))]
        : [];
}
const isWeb = (h) => h.diagnosis?.kase.workflow.inputs.api === 'AssumeRoleWithWebIdentity';
/** Whether a repair needs a value that its reader has to fill in. */
const hasPlaceholder = (r) => JSON.stringify(r.edits).includes(HIDDEN_EXTERNAL_ID);

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
        `Subject: ${plainText(subject)}${account === '' || more.length > 0 ? '' : ` (account ${account})`}`,
        '',
        ...wrap(`${whoAsks(view, h)} cannot assume`),
        `  ${plainText(h.hop.roleArn)}`,
        ...also,
        ...(unread ? question(h) : order(view, h, side, more.length > 0)),
        ...handOff_evidence(view),
    ];
    return plainLines(lines.join('\n'));
}
function whoAsks(view, h) {
    const { claims, job } = h.diagnosis?.kase.workflow ?? {};
    const repository = typeof claims?.repository === 'string' ? claims.repository : view.run.repository;
    const environment = typeof claims?.environment === 'string' ? claims.environment : job?.environment;
    const caller = h.diagnosis?.kase.source.caller?.arn;
    const where = environment ? ` (environment ${environment})` : '';
    const as = caller && h.diagnosis?.kase.workflow.inputs.api === 'AssumeRole' ? `, calling as ${caller},` : '';
    return plainText(`${repository ? `GitHub repository ${repository}` : 'A GitHub Actions job'}${where}${as}`);
}
function order(view, h, side, several) {
    const d = h.diagnosis;
    const rows = d ? rowsOf(d).filter((r) => r.state === 'fails' && r.nearest && !r.comparison.told && sideOf(r.comparison.at) === side) : [];
    const evidence = rows.slice(0, 3).flatMap((r) => {
        const [name = '', expected = '', sent = ''] = comparisonWords(r, view.options.showExternalId);
        return [`${bare(name)}:`, `  policy expects  ${bare(expected)}`, `  this run sends  ${bare(sent)}`];
    });
    const edits = h.repair?.edits.filter((e) => sideOf(e.path) === side) ?? [];
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
const readCommand = (h) => `aws iam get-role --role-name ${/^[\w+=,.@-]{1,64}$/.test(h.role) ? h.role : shellWord(h.role)} --query Role.AssumeRolePolicyDocument --output json`;
function handOff_evidence(view) {
    const url = webUrl(view.run.url);
    return url ? [`Evidence and ready-made commands: ${url}`] : [];
}
const bare = (words) => plainText(words.replaceAll('`', ''));
/** Lines of at most 76 characters, which survive mail; a word that is longer stands alone. */
function wrap(text) {
    const lines = [];
    for (const word of escape_cut(text, 4000).split(' ')) {
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
    const named = a.attempt.owner !== undefined && a.focus.sides.includes('target') ? [words_quoted(a.attempt.owner)] : [];
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
        prose(g.owner),
        prose(verdictOn(g.first).what),
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
    return logLines([...lines, ...(rest > 0 ? ['', `and ${rest} more, in the report`] : [])].join('\n')).join('\n');
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
            `aws cloudtrail lookup-events --region ${/^[a-z0-9-]+$/.test(region) ? region : shellWord(region)} \\`,
            `  --lookup-attributes AttributeKey=EventName,AttributeValue=${api} \\`,
            `  --query ${shellWord(query)} --output text`,
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
            ? ['Token claims used (the token itself is never shown):', fence(JSON.stringify(shownClaims(claims), null, 2), 'json')]
            : []),
        ...(trail
            ? [
                prose(`What AWS recorded of the call, some minutes later, in account ${trail.account === '' ? "of the role's owner" : words_quoted(trail.account)}:`),
                fence(trail.command, 'bash'),
            ]
            : []),
    ];
}
function fieldsOf(h) {
    const { outcome } = h.hop;
    const role = ['Role', cell(h.hop.roleArn)];
    const notes = h.hop.notes.map((n) => ['Note', prose(sentence(n))]);
    if ('skipped' in outcome)
        return [role, ['Call', 'not made: an earlier hop was refused'], ...notes];
    if (outcome.granted)
        return [role, ['Assumed as', cell(outcome.assumedRoleArn)], ['Took', `${Math.round(outcome.ms)} ms`], ...notes];
    const { kase, notSeen, capped } = outcome.diagnosis;
    const { answer } = kase;
    const { region, api } = kase.workflow.inputs;
    const domain = region && partitionOfRegion(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
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
            prose(sentence(documentWords(p, h.role)).replace(/\.$/, '')),
            prose(kase.written?.[p]?.readAs ?? (kase.written?.[p]?.file ? `from ${words_quoted(kase.written[p].file)}` : 'given')),
        ]),
        ...notSeen.slice(0, 40).map((g) => ['Not seen', prose(sentence(`${g.what}: ${g.why}`))]),
        ...notes,
        ...(capped ? [['Cut short', 'the policy has more ways to a yes than were looked at']] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/render/summary/verdict.js






/** The first screen: the headline, who must act, what, and what the other sides need not do. */
function verdictBlock(view, a, v) {
    const head = `## ${v.icon} ${prose(v.headline)}`;
    if (v.who === 'nobody' && v.what === 'nothing')
        return kept(head);
    const lines = [`[!${v.alert}]`, `**Who must act:** ${prose(sentence(v.who))}`, `**What:** ${prose(sentence(v.what))}`];
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
            return `**Not needed:** ${prose(`nothing to change for ${ownerWords(side, h)}.`)}`;
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
        kept(`> [!NOTE]`, `> ${prose(`GitHub hides this role ARN because the workflow reads it from ${words_quoted(`secrets.${name}`)}. A role ARN is no credential: move it to ${words_quoted(`vars.${name}`)} to get commands that can be copied as they are.`)}`),
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
    const what = prose(sentence(f.explanation.what)).replace(/\.$/, '');
    return `${what}${where}. ${prose(sentence(f.explanation.why))}`;
}
const remaining = (a, f) => `**${f.certainty}**, for ${prose(ownerWords(f.side, a.focus))}: ${prose(sentence(f.explanation.what))} ${prose(sentence(f.explanation.fix))}`;

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
        ...(a.status === 'transient' ? [] : conditionBlocks(view, a.focus)),
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
        kept(`Role ${code(a.focus.hop.roleArn)} in account ${code(outcome.account)}<br>`, `Assumed as ${code(outcome.assumedRoleArn)}; the credentials were dropped.`),
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
    return [kept('### What was not seen', '', ...d.notSeen.slice(0, 20).map((g) => `- ${prose(sentence(`${g.what}: ${g.why}`))}`))];
}
/** When the policy could not be read: what the request presents, for whoever can read it. */
function presentsBlock(view, a) {
    const d = a.focus.diagnosis;
    if (d?.kind !== 'narrowed' || d.kase.target.trustPolicy !== undefined)
        return [];
    const { claims, inputs } = d.kase.workflow;
    const sub = claims?.sub;
    const facts = [
        ...(typeof sub === 'string' ? [`- subject claim: ${code(sub)}`] : []),
        ...(typeof claims?.aud === 'string' ? [`- audience: ${code(claims.aud)}`] : []),
        ...(d.kase.source.caller ? [`- caller: ${code(d.kase.source.caller.arn)}`] : []),
        ...(inputs['session-name'] ? [`- session name: ${code(inputs['session-name'])}`] : []),
        ...(inputs['external-id'] === undefined
            ? []
            : [`- external ID: ${inputs['external-id'] === null ? 'none' : code(inputs['external-id'])}`]),
    ];
    const caution = isPullRequest(view)
        ? ['', '> [!WARNING]', '> This run is for a pull request: do not copy what it presents into a production policy.']
        : [];
    return facts.length > 0 ? [kept('### What this run presents', '', ...facts, ...caution)] : [];
}
function handOffBlocks(view, attempts) {
    // What a pull request claims is not to be written into a policy; a question does no harm.
    const told = isPullRequest(view) ? attempts.filter((a) => a.focus.diagnosis?.kind === 'narrowed') : attempts;
    return handOffsOf(view, told).map((h) => kept(`### ${prose(handOffTitle(h))}`, '', fence(h.text, 'text')));
}
const summary_MOST_IN_FULL = 10;
function manyAttempts(view) {
    const groups = groupsOf(view.attempts);
    const sections = groups.slice(0, summary_MOST_IN_FULL).flatMap((g, i) => {
        const v = verdictOn(g.first);
        const others = g.members.slice(1);
        const names = others.length > 0 ? `The same for ${others.slice(0, 20).map((m) => code(many_nameOf(m))).join(', ')}${others.length > 20 ? ` and ${others.length - 20} more` : ''}.` : '';
        const body = [verdictBlock(view, g.first, v), ...summary_evidence(view, g.first)].map((b) => b.text.replace(/^## /, '### ').replace(/^### (?=[A-Z])/gm, '#### '));
        return [
            spare('the evidence for each change', SPARE.list, details(`<b>${i + 1}. ${html(v.headline)}</b>`, [...body, ...(names ? [names] : [])].join('\n\n'), i === 0)),
            rawBlock(g.first),
        ];
    });
    const wrong = view.attempts.filter((a) => !a.asExpected);
    return [...manyBlocks(view.attempts, groups), ...handOffBlocks(view, wrong), ...sections];
}
const footer = (view) => kept(`<sub>assume-role-preflight ${prose(view.run.version)}, report format 1</sub>`);

;// CONCATENATED MODULE: ./lib/render/explanation.js




/** A diagnosis without a run around it, for the terminal: plain text, Markdown, or the JSON report. */
function renderExplanation(diagnosis, format, options) {
    const { showExternalId, version = '' } = options;
    const seen = { showExternalId, maskAccountIds: false };
    if (format === 'json')
        return `${JSON.stringify(reportOf(redactDiagnosis(diagnosis, seen), showExternalId), null, 2)}\n`;
    const roleArn = diagnosis.kase.workflow.inputs['role-arn'] ?? '';
    const job = diagnosis.kase.workflow.job;
    const story = {
        attempts: [{ hops: [{ roleArn, outcome: { granted: false, diagnosis }, places: {}, notes: [] }], expect: 'granted' }],
        run: { server: job?.server ?? 'https://github.com', event: job?.event ?? '', version },
        options: seen,
    };
    return format === 'markdown' ? renderSummary(story) : `${renderLog(story).replace(PREFIX, '')}\n`;
}
// The prefix keeps a CI runner from obeying a line; where it is needed for that it stays.
const PREFIX = /^\| ?(?!\s*::)/gm;

;// CONCATENATED MODULE: ./lib/cli.js









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
    case: single,
    cases: single,
    format: single,
    help: { type: 'boolean', short: 'h' },
};
/** The engine from a terminal: prints the answer to `argv`, and returns the exit code (0, 1, 2 or 3, see `USAGE`). */
function cli_explain(argv) {
    const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true });
    if (values.help)
        return print(USAGE, 0);
    const [command, extra] = positionals;
    if (command !== 'explain')
        throw new UsageError(command === undefined
            ? 'a command is missing; there is `explain`'
            : `there is no command \`${command}\`; there is \`explain\``);
    if (extra !== undefined)
        throw new UsageError(`\`${extra}\` belongs to no option`);
    const format = formatOf(values.format);
    if (values.cases !== undefined)
        return audit(values.cases);
    const named = Object.keys(values).filter((k) => k !== 'format');
    if (named.length === 0)
        throw new UsageError('no facts were given');
    if (values.case !== undefined && named.length > 1)
        throw new UsageError(`--case is a whole case and goes with no other fact; \`--${named.find((k) => k !== 'case')}\` was given too`);
    const file = values.case === undefined ? undefined : readText('--case', values.case);
    const d = diagnose(file ? readCase(file.text, file.name) : caseOfOptions(values), causes);
    // A person at a terminal sees their own policy: an external ID in it is no secret to them.
    return print(renderExplanation(d, format, { showExternalId: true }).trimEnd(), exitCodeOf(d));
}
function formatOf(value) {
    if (value === undefined || value === 'text' || value === 'markdown' || value === 'json')
        return value ?? 'text';
    throw new UsageError(`--format: \`${value}\` is none of \`text\`, \`markdown\`, \`json\``);
}
/** One JSON answer per line; the exit code is the gravest of all. */
function audit(path) {
    const { name, text } = readText('--cases', path);
    let worst = 0;
    for (const [i, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const d = diagnose(readCase(line, `${name}, line ${i + 1}`), causes);
        worst = Math.max(worst, exitCodeOf(d));
        print(JSON.stringify(reportOf(d)), 0);
    }
    return worst;
}
const print = (text, code) => {
    process.stdout.write(`${text}\n`);
    return code;
};
try {
    process.exitCode = cli_explain(process.argv.slice(2));
}
catch (e) {
    const usage = e instanceof UsageError || e.code?.startsWith('ERR_PARSE_ARGS');
    // What is not the caller's mistake is ours: it is named as such, and never as a stack trace.
    process.stderr.write(`assume-role-preflight: ${usage ? '' : 'internal error: '}${e instanceof Error ? e.message : String(e)}\n${usage ? 'see: assume-role-preflight explain --help\n' : ''}`);
    process.exitCode = 2;
}

