export const id = 197;
export const ids = [197];
export const modules = {

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ heredocBody),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   kb: () => (/* binding */ endOfIdentifier),
/* harmony export */   uF: () => (/* binding */ endOfNumber),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/** Whether a character code is a digit. */
const isDigit = (code) => code >= 48 && code <= 57;
/** How a message shows the character at an offset. */
const shown = (text, i) => {
    const code = text.codePointAt(i) ?? 0;
    return code < 32 || (code >= 0xd800 && code <= 0xdfff)
        ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
        : `\`${String.fromCodePoint(code)}\``;
};
/** The end of the number at an offset (HCL specification, "Numeric Literals"). */
function endOfNumber(text, start) {
    let i = endOfDigits(text, start);
    if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1)))
        i = endOfDigits(text, i + 1);
    const e = text.charCodeAt(i);
    if (e === 101 || e === 69) {
        const sign = text.charCodeAt(i + 1);
        const digits = sign === 43 || sign === 45 ? i + 2 : i + 1;
        if (isDigit(text.charCodeAt(digits)))
            i = endOfDigits(text, digits);
    }
    return i;
}
function endOfDigits(text, start) {
    let i = start;
    while (isDigit(text.charCodeAt(i)))
        i++;
    return i;
}
/** The end of the identifier at an offset, or that offset where there is none (HCL specification, "Identifiers"; `_` may begin one too). */
function endOfIdentifier(text, start) {
    let i = start;
    for (;;) {
        const code = text.charCodeAt(i);
        if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95)
            i++;
        else if ((isDigit(code) || code === 45) && i > start)
            i++;
        else if (code >= 128) {
            const point = String.fromCodePoint(text.codePointAt(i) ?? 0);
            if (!(i > start ? /^\p{ID_Continue}$/u : /^\p{ID_Start}$/u).test(point))
                return i;
            i += point.length;
        }
        else
            return i;
    }
}
/** The first offset after the line `<<NAME` or `<<-NAME`, or -1 where there is no such line. */
function heredocBody(text, start) {
    const name = text.charCodeAt(start + 2) === 45 ? start + 3 : start + 2;
    let i = endOfIdentifier(text, name);
    if (i === name)
        return -1;
    if (text.charCodeAt(i) === 13)
        i++;
    return text.charCodeAt(i) === 10 ? i + 1 : -1;
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ toBool),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   M1: () => (/* binding */ toSet),
/* harmony export */   QF: () => (/* binding */ unify),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   xo: () => (/* binding */ printNumber),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4754);

/** The longest string that is built; configurations are far below, and text that doubles itself cannot fill the memory. */
const LONGEST = 1 << 20;
/** A string as a value, unless it is too long to be kept. */
const boundedText = (text, range) => text.length > LONGEST ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the text is too long to be evaluated', range) : text;
/** A number as Terraform prints it: without exponent, `1.0` as `1`. */
function printNumber(value) {
    const plain = String(value);
    return plain.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : plain;
}
/** A number as a value. Terraform calculates with far more digits than a double has, so what a double cannot hold is unknown. */
function exactNumber(value, range) {
    if (!Number.isFinite(value))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a number that is too large to be evaluated', range);
    if (Number.isInteger(value)) {
        return Number.isSafeInteger(value) ? value + 0 : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a number with more digits than are kept', range);
    }
    return Number(value.toPrecision(15));
}
/** A value as a string, by Terraform's conversion rules. `null` is not converted. */
function toText(value, range) {
    if (typeof value === 'string' || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value;
    if (typeof value === 'number')
        return printNumber(value);
    if (typeof value === 'boolean')
        return String(value);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(value === null ? 'a string is required, not `null`' : 'a string is required, not a collection', range);
}
/** A value as a number. */
function toNumber(value, range) {
    if (typeof value === 'number' || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value;
    if (typeof value === 'string' && /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(value))
        return exactNumber(Number(value), range);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('a number is required', range);
}
/** A value as a bool. */
function toBool(value, range) {
    if (typeof value === 'boolean' || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value;
    if (value === 'true' || value === 'false')
        return value === 'true';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('a bool is required', range);
}
/** Elements brought to one type, as in a list, map or set: primitives of different types become strings. */
function unify(elements) {
    const types = new Set(elements.filter((e) => e !== null && !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(e)).map((e) => typeof e));
    if (types.size < 2 || types.has('object'))
        return elements;
    return elements.map((e) => (typeof e === 'number' ? printNumber(e) : typeof e === 'boolean' ? String(e) : e));
}
/** Elements as a set. Which elements are equal has to be known for that. */
function toSet(elements, range) {
    const open = elements.map(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownIn */ .e3).find((e) => e !== undefined);
    if (open)
        return open;
    const kept = distinct(unify(elements));
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(kept))
        return kept;
    if (kept.every((e) => typeof e === 'string'))
        return new Set([...kept].sort(_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6));
    if (kept.every((e) => typeof e === 'number'))
        return new Set([...kept].sort((a, b) => a - b));
    return kept.length > 1000 ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a set that is too large to be evaluated', range) : new Set(kept);
}
/** Elements without those that came before. */
function distinct(elements) {
    const kept = [];
    const seen = new Set();
    const compound = [];
    for (const element of elements) {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(element))
            return element;
        if (typeof element !== 'object' || element === null) {
            if (!seen.has(element))
                kept.push(element);
            seen.add(element);
            continue;
        }
        let known = false;
        for (const other of compound) {
            const same = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(other, element);
            if (typeof same !== 'boolean')
                return same;
            known ||= same;
        }
        if (!known) {
            kept.push(element);
            compound.push(element);
        }
    }
    return kept;
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/hcl/convert.js
var convert = __webpack_require__(8444);
// EXTERNAL MODULE: ./lib/hcl/value.js
var hcl_value = __webpack_require__(4754);
;// CONCATENATED MODULE: ./lib/hcl/forExpression.js



/** The keys and values that a `for` visits, in Terraform's order; for a set both are the element. */
function iterate(collection, range) {
    if ((0,hcl_value/* isUnknown */.t8)(collection))
        return collection;
    if ((0,hcl_value/* isMap */.jh)(collection))
        return (0,hcl_value/* sortedKeys */.Mf)(collection).map((key) => [key, collection.get(key) ?? null]);
    const elements = (0,hcl_value/* elementsOf */.ZE)(collection);
    if (!elements)
        return (0,hcl_value/* failure */.V2)('`for` needs a collection', range);
    return elements.map((element, i) => [(0,hcl_value/* isSet */.vM)(collection) ? element : i, element]);
}
/** The evaluation inside a `for`, where its variables hide what has the same name outside. */
function withVariables(ev, names, key, value) {
    const locals = new Map(ev.locals);
    if (names.keyName !== undefined)
        locals.set(names.keyName, key);
    locals.set(names.valueName, value);
    return { ...ev, locals };
}
/** `[for … : value]` or `{for … : key => value}`. Which elements there are has to be known; their values need not. */
function evaluateFor(e, ev) {
    const items = iterate(run(e.collection, ev), e.collection.range);
    if ((0,hcl_value/* isUnknown */.t8)(items))
        return items;
    const list = [];
    const map = new Map();
    for (const [itemKey, item] of items) {
        const inner = withVariables(ev, e, itemKey, item);
        const wanted = e.condition ? (0,convert/* toBool */.AF)(run(e.condition, inner), e.condition.range) : true;
        if ((0,hcl_value/* isUnknown */.t8)(wanted))
            return wanted;
        if (!wanted)
            continue;
        const key = e.key && (0,convert/* toText */.fE)(run(e.key, inner), e.key.range);
        if (key !== undefined && (0,hcl_value/* isUnknown */.t8)(key))
            return key;
        const value = run(e.value, inner);
        if ((0,hcl_value/* isUnknown */.t8)(value) && (value.error || ev.budget.left < 0))
            return value;
        if (key === undefined)
            list.push(value);
        else if (e.group)
            map.set(key, [...(map.get(key) ?? []), value]);
        else if (map.has(key))
            return (0,hcl_value/* failure */.V2)(`two elements with the key \`${key}\``, e.range);
        else
            map.set(key, value);
    }
    return e.key ? map : list;
}

;// CONCATENATED MODULE: ./lib/hcl/functions/arguments.js


/** What is wrong with a call, in the words of every function. */
const refused = (call, why) => (0,hcl_value/* failure */.V2)(`\`${call.name}\`: ${why}`, call.range);
/** The arguments of a call as strings, or what keeps one from being a string. */
function textsOf(call, values = call.args) {
    const texts = [];
    for (const value of values) {
        const text = (0,convert/* toText */.fE)(value, call.range);
        if ((0,hcl_value/* isUnknown */.t8)(text))
            return text;
        texts.push(text);
    }
    return texts;
}
/** The arguments of a call as numbers, or what keeps one from being a number. */
function numbersOf(call, values = call.args) {
    const numbers = [];
    for (const value of values) {
        const number = (0,convert/* toNumber */.Ro)(value, call.range);
        if ((0,hcl_value/* isUnknown */.t8)(number))
            return number;
        numbers.push(number);
    }
    return numbers;
}
/** An argument as a list; a set counts as one. */
function listOf(call, value) {
    if (value === undefined)
        return refused(call, 'an argument is missing');
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return value;
    if (!(0,hcl_value/* isList */.Lv)(value) && !(0,hcl_value/* isSet */.vM)(value))
        return refused(call, 'a list is required');
    return (0,hcl_value/* elementsOf */.ZE)(value) ?? [];
}

;// CONCATENATED MODULE: ./lib/hcl/functions/choices.js



/** Functions that choose one of their arguments. They stop at the first that is not known, for it might be the one. */
const CHOICES = [
    [
        'try',
        (call) => call.args.find((arg) => !((0,hcl_value/* isUnknown */.t8)(arg) && arg.error)) ??
            nullOr(call.args, refused(call, 'every argument fails')),
    ],
    ['can', ({ args }) => ((0,hcl_value/* isUnknown */.t8)(args[0] ?? null) ? cannot(args[0]) : true)],
    [
        'coalesce',
        (call) => {
            const refusedArg = call.args.find((arg) => (0,hcl_value/* isUnknown */.t8)(arg) && arg.error);
            if (refusedArg !== undefined)
                return refusedArg;
            const found = (0,convert/* unify */.QF)(call.args).find((arg) => arg !== null && arg !== '');
            return found ?? refused(call, 'every argument is null or empty');
        },
    ],
    [
        'coalescelist',
        (call) => {
            for (const arg of call.args)
                if ((0,hcl_value/* isUnknown */.t8)(arg) || ((0,hcl_value/* elementsOf */.ZE)(arg)?.length ?? 0) > 0)
                    return arg;
            return refused(call, 'every argument is empty');
        },
    ],
    ['sensitive', ({ args }) => args[0] ?? null],
    ['nonsensitive', ({ args }) => args[0] ?? null],
];
const nullOr = (args, otherwise) => (args.includes(null) ? null : otherwise);
const cannot = (arg) => {
    const open = arg === undefined ? undefined : (0,hcl_value/* unknownIn */.e3)(arg);
    return open && !open.error ? open : false;
};

;// CONCATENATED MODULE: ./lib/hcl/functions/collections.js



/** A function of one list; the list has to be known, its elements need not be. */
const ofList = (apply) => (call) => {
    const list = listOf(call, call.args[0]);
    return (0,hcl_value/* isUnknown */.t8)(list) ? list : apply(list, call);
};
const firstUnknown = (values) => values.find(hcl_value/* isUnknown */.t8);
/** Functions of lists, maps and sets. */
const COLLECTIONS = [
    ['lookup', lookup],
    ['concat', concat],
    ['merge', merge],
    ['element', collections_element],
    ['length', collections_length],
    ['keys', (call) => ofMap(call, (map) => (0,hcl_value/* sortedKeys */.Mf)(map))],
    ['values', (call) => ofMap(call, (map) => (0,hcl_value/* sortedKeys */.Mf)(map).map((key) => map.get(key) ?? null))],
    ['contains', contains],
    ['flatten', ofList((list) => flatten(list))],
    ['distinct', ofList((list) => (0,convert/* distinct */.dM)(list))],
    ['compact', ofList((list) => firstUnknown(list) ?? list.filter((e) => e !== null && e !== ''))],
    ['reverse', ofList((list) => [...list].reverse())],
    ['sort', ofList(sort)],
    ['one', ofList((list, call) => (list.length > 1 ? refused(call, 'more than one element') : (list[0] ?? null)))],
    ['zipmap', zipmap],
];
function ofMap(call, apply) {
    const map = call.args[0] ?? null;
    if ((0,hcl_value/* isUnknown */.t8)(map))
        return map;
    return (0,hcl_value/* isMap */.jh)(map) ? apply(map) : refused(call, 'a map is required');
}
function lookup(call) {
    const key = (0,convert/* toText */.fE)(call.args[1] ?? null, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(key))
        return key;
    return ofMap(call, (map) => {
        const found = map.get(key);
        if (found !== undefined)
            return found;
        return call.args[2] ?? (call.args.length > 2 ? null : refused(call, `there is no key \`${key}\``));
    });
}
function concat(call) {
    const all = [];
    for (const arg of call.args) {
        const list = listOf(call, arg);
        if ((0,hcl_value/* isUnknown */.t8)(list))
            return list;
        for (const item of list)
            all.push(item);
    }
    return all;
}
function merge(call) {
    const open = firstUnknown(call.args);
    if (open)
        return open;
    const merged = new Map();
    for (const arg of call.args) {
        if (arg === null)
            continue;
        if (!(0,hcl_value/* isMap */.jh)(arg))
            return refused(call, 'maps are required');
        for (const [key, value] of arg)
            merged.set(key, value);
    }
    return merged;
}
function collections_element(call) {
    const index = (0,convert/* toNumber */.Ro)(call.args[1] ?? null, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(index))
        return index;
    return ofList((list) => {
        if (list.length === 0 || index < 0)
            return refused(call, 'there is no such element');
        return list[Math.trunc(index) % list.length] ?? null;
    })(call);
}
function collections_length(call) {
    const value = call.args[0] ?? null;
    if ((0,hcl_value/* isUnknown */.t8)(value))
        return value;
    if (typeof value === 'string')
        return [...new Intl.Segmenter().segment(value)].length;
    return (0,hcl_value/* isMap */.jh)(value) ? value.size : ((0,hcl_value/* elementsOf */.ZE)(value)?.length ?? refused(call, 'a collection or string is required'));
}
function contains(call) {
    const wanted = call.args[1] ?? null;
    return ofList((list) => {
        let open;
        for (const item of list) {
            const same = (0,hcl_value/* sameValue */.eE)(item, wanted);
            if (same === true)
                return true;
            if (typeof same !== 'boolean')
                open ??= same;
        }
        return open ?? false;
    })(call);
}
function flatten(list) {
    const flat = [];
    for (const item of list) {
        if ((0,hcl_value/* isUnknown */.t8)(item))
            return item;
        const inner = (0,hcl_value/* isList */.Lv)(item) || (0,hcl_value/* isSet */.vM)(item) ? flatten((0,hcl_value/* elementsOf */.ZE)(item) ?? []) : [item];
        if ((0,hcl_value/* isUnknown */.t8)(inner))
            return inner;
        for (const each of inner)
            flat.push(each);
    }
    return flat;
}
function sort(list, call) {
    const texts = textsOf(call, list);
    return Array.isArray(texts) ? texts.sort(hcl_value/* compareText */.n6) : texts;
}
function zipmap(call) {
    const keys = listOf(call, call.args[0]);
    const values = listOf(call, call.args[1]);
    if ((0,hcl_value/* isUnknown */.t8)(keys))
        return keys;
    if ((0,hcl_value/* isUnknown */.t8)(values))
        return values;
    const names = textsOf(call, keys);
    if (!Array.isArray(names))
        return names;
    if (names.length !== values.length)
        return refused(call, 'as many keys as values are required');
    const unified = (0,convert/* unify */.QF)(values);
    return new Map(names.map((name, i) => [name, unified[i] ?? null]));
}

;// CONCATENATED MODULE: ./lib/hcl/functions/conversions.js



/** Functions from one type to another, and from and to JSON. */
const CONVERSIONS = [
    ['tostring', (call) => unlessNull(call, (value) => (0,convert/* toText */.fE)(value, call.range))],
    ['tonumber', (call) => unlessNull(call, (value) => (0,convert/* toNumber */.Ro)(value, call.range))],
    ['tobool', (call) => unlessNull(call, (value) => (0,convert/* toBool */.AF)(value, call.range))],
    [
        'tolist',
        (call) => unlessNull(call, (value) => (0,hcl_value/* isList */.Lv)(value) || (0,hcl_value/* isSet */.vM)(value) ? (0,convert/* unify */.QF)((0,hcl_value/* elementsOf */.ZE)(value) ?? []) : refused(call, 'a list is required')),
    ],
    [
        'toset',
        (call) => unlessNull(call, (value) => (0,hcl_value/* isList */.Lv)(value) || (0,hcl_value/* isSet */.vM)(value)
            ? (0,convert/* toSet */.M1)((0,hcl_value/* elementsOf */.ZE)(value) ?? [], call.range)
            : refused(call, 'a list is required')),
    ],
    [
        'tomap',
        (call) => unlessNull(call, (value) => ((0,hcl_value/* isMap */.jh)(value) ? unifyMap(value) : refused(call, 'a map is required'))),
    ],
    ['jsonencode', ({ args }) => encode(args[0] ?? null)],
    ['jsondecode', decode],
];
const unlessNull = (call, convert) => {
    const value = call.args[0] ?? null;
    return value === null ? null : convert(value);
};
function unifyMap(map) {
    const keys = (0,hcl_value/* sortedKeys */.Mf)(map);
    const values = (0,convert/* unify */.QF)(keys.map((key) => map.get(key) ?? null));
    return new Map(keys.map((key, i) => [key, values[i] ?? null]));
}
/** JSON as Terraform writes it: keys in order, and `<`, `>`, `&` and the Unicode line separators escaped (Terraform documentation, "jsonencode"). */
const encode = (value) => JSON.stringify((0,hcl_value/* plainValue */._y)(value)).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
function decode(call) {
    const text = (0,convert/* toText */.fE)(call.args[0] ?? null, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(text))
        return text;
    if (!isShallow(text))
        return (0,hcl_value/* unknown */.L5)('JSON that nests too deep to be evaluated', call.range);
    try {
        return (0,hcl_value/* valueOfPlain */.tw)(JSON.parse(text));
    }
    catch {
        return refused(call, 'the text is not JSON');
    }
}
/** Whether brackets nest no deeper than any document does; brackets in strings are counted too, which only errs to one side. */
function isShallow(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth += bracket === '[' || bracket === '{' ? 1 : -1;
        if (depth > 200)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/hcl/rendering.js


/** A string with nothing in it yet. */
const newRendering = () => ({ pieces: [], length: 0 });
/** Adds a piece; returns it when it is something that Terraform refuses. Known pieces of an unknown string are kept. */
function addPiece(to, text) {
    if ((0,hcl_value/* isUnknown */.t8)(text)) {
        if (text.error)
            return text;
        to.open ??= text;
    }
    const pieces = typeof text === 'string' ? [text] : (text.pieces ?? [undefined]);
    for (const piece of pieces) {
        const last = to.pieces.length - 1;
        const before = to.pieces[last];
        if (piece !== undefined && before !== undefined)
            to.pieces[last] = before + piece;
        else if (piece !== '')
            to.pieces.push(piece);
        to.length += piece?.length ?? 0;
    }
    return undefined;
}
/** The string, or the unknown string with the pieces that are known. */
function closeRendering(rendering, range) {
    const { pieces, open } = rendering;
    return open ? { ...(0,hcl_value/* unknown */.L5)(open.why, open.range), pieces } : (0,convert/* boundedText */.LD)(pieces[0] ?? '', range);
}

;// CONCATENATED MODULE: ./lib/hcl/functions/formats.js




const VERB = /%(-)?(0)?(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?(.)?/gsu;
/** The widest field that is filled up. */
const WIDEST = 1000;
/**
 * Formats as Go's `fmt` does, for the verbs `s d v q t f` (Terraform documentation, "format"); another verb makes the string
 * unknown. An unknown argument is an unknown piece of it.
 */
function format(call, args = call.args) {
    const pattern = (0,convert/* toText */.fE)(args[0] ?? null, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(pattern))
        return pattern.pieces ? (0,hcl_value/* unknown */.L5)(pattern.why, pattern.range) : pattern;
    const rendering = newRendering();
    let from = 0;
    let next = 1;
    let most = 0;
    for (const found of pattern.matchAll(VERB)) {
        const [whole, , , , , index] = found;
        addPiece(rendering, pattern.slice(from, found.index));
        from = found.index + whole.length;
        if (whole === '%%')
            addPiece(rendering, '%');
        else {
            const at = index === undefined ? next : Number(index);
            next = at + 1;
            most = Math.max(most, at);
            const refused = addPiece(rendering, field(found, at > 0 ? args[at] : undefined, call));
            if (refused)
                return refused;
        }
    }
    if (most < args.length - 1)
        return refused(call, 'there are more arguments than the format uses');
    addPiece(rendering, pattern.slice(from));
    return closeRendering(rendering, call.range);
}
/** What one verb prints. */
function field(found, arg, call) {
    const [whole, minus, zero, width = '0', precision, , verb] = found;
    if (verb === undefined || !'sdvqtf'.includes(verb) || Number(width) > WIDEST || Number(precision ?? 0) > 20) {
        return (0,hcl_value/* unknown */.L5)(`the format \`${whole}\` is not evaluated`, call.range);
    }
    if (arg === undefined)
        return refused(call, `there is no argument for \`${whole}\``);
    const open = (0,hcl_value/* unknownIn */.e3)(arg);
    if (open)
        return open.pieces && whole.length > 2 ? (0,hcl_value/* unknown */.L5)(open.why, open.range) : open;
    const printed = print(verb, arg, precision, call);
    if ((0,hcl_value/* isUnknown */.t8)(printed))
        return printed;
    return pad(printed, Number(width), minus !== undefined, zero !== undefined && (verb === 'd' || verb === 'f'));
}
function print(verb, arg, precision, call) {
    if (verb === 'v') {
        if (typeof arg === 'object' || arg === null)
            return JSON.stringify((0,hcl_value/* plainValue */._y)(arg));
        return (0,convert/* toText */.fE)(arg, call.range);
    }
    if (verb === 't') {
        const bool = (0,convert/* toBool */.AF)(arg, call.range);
        return (0,hcl_value/* isUnknown */.t8)(bool) ? bool : String(bool);
    }
    if (verb === 's' || verb === 'q') {
        const text = (0,convert/* toText */.fE)(arg, call.range);
        if ((0,hcl_value/* isUnknown */.t8)(text))
            return text;
        const cut = precision === undefined ? text : [...text].slice(0, Number(precision)).join('');
        return verb === 'q' ? JSON.stringify(cut) : cut;
    }
    const number = (0,convert/* toNumber */.Ro)(arg, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(number))
        return number;
    if (verb === 'd')
        return Number.isInteger(number) ? (0,convert/* printNumber */.xo)(number) : refused(call, 'a whole number is required');
    return number.toFixed(Number(precision ?? 6));
}
function pad(text, width, left, zero) {
    if (left)
        return text.padEnd(width);
    if (!zero)
        return text.padStart(width);
    return text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');
}
/** Formats once per element; arguments that are no lists are the same for all. */
function formatList(call) {
    const lists = call.args.map((arg) => ((0,hcl_value/* isList */.Lv)(arg) || (0,hcl_value/* isSet */.vM)(arg) ? ((0,hcl_value/* elementsOf */.ZE)(arg) ?? []) : undefined));
    const lengths = new Set(lists.filter((list) => list !== undefined).map((list) => list.length));
    if (lengths.size > 1)
        return refused(call, 'lists of one length are required');
    const count = [...lengths][0] ?? 1;
    const texts = [];
    for (let i = 0; i < count; i++) {
        const text = format(call, call.args.map((arg, n) => lists[n]?.[i] ?? (lists[n] ? null : arg)));
        if ((0,hcl_value/* isUnknown */.t8)(text))
            return text;
        texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/hcl/functions/join.js




/** `join`: strings of one or more lists with a separator between them; what is known of them is kept. */
function join(call) {
    const separator = (0,convert/* toText */.fE)(call.args[0] ?? null, call.range);
    if ((0,hcl_value/* isUnknown */.t8)(separator))
        return separator;
    const rendering = newRendering();
    let first = true;
    for (const arg of call.args.slice(1)) {
        const list = listOf(call, arg);
        if ((0,hcl_value/* isUnknown */.t8)(list))
            return list;
        for (const item of list) {
            if (!first)
                addPiece(rendering, separator);
            first = false;
            const refused = addPiece(rendering, (0,convert/* toText */.fE)(item, call.range));
            if (refused)
                return refused;
        }
    }
    return closeRendering(rendering, call.range);
}

;// CONCATENATED MODULE: ./lib/hcl/functions/numbers.js



/** Terraform itself makes no longer range (Terraform documentation, "range"). */
const LONGEST = 1024;
const ofNumbers = (apply) => (call) => {
    const numbers = numbersOf(call);
    return Array.isArray(numbers) ? apply(numbers, call) : numbers;
};
/** Functions of numbers. */
const NUMBERS = [
    ['max', ofNumbers((numbers, call) => (0,convert/* exactNumber */.rf)(Math.max(...numbers), call.range))],
    ['min', ofNumbers((numbers, call) => (0,convert/* exactNumber */.rf)(Math.min(...numbers), call.range))],
    ['abs', ofNumbers(([number = 0], call) => (0,convert/* exactNumber */.rf)(Math.abs(number), call.range))],
    ['range', ofNumbers(range)],
];
function range(numbers, call) {
    const [start, limit] = numbers.length < 2 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
    const step = numbers[2] ?? (limit < start ? -1 : 1);
    if (step === 0 || (step > 0 && limit < start) || (step < 0 && limit > start))
        return refused(call, 'the step leads away from the limit');
    const count = Math.ceil((limit - start) / step);
    if (count > LONGEST)
        return (0,hcl_value/* unknown */.L5)(`a range of more than ${LONGEST} numbers`, call.range);
    return Array.from({ length: count }, (_, i) => start + i * step);
}

;// CONCATENATED MODULE: ./lib/hcl/functions/replaceByExpression.js


/** What Go's expressions (RE2) and JavaScript's do not read alike, or not at all. */
const DIFFERENT = /\(\?|\\[^\\./dwsntr()[\]{}+*?^$|:@_-]|\[\[:|\[\^?\]|\^|\$(?!$)/;
/** Text whose characters `.` and `\\s` take alike in both. */
const PLAIN = /^[ -~\n\t]*$/;
/** A quantified group, or a third quantifier: where an expression that goes back and forth may take forever. */
const SLOW = /\)[*+?{]|(?:(?<!\\)[*+?{][^*+?{]*){3}/;
/** The longest text that is searched. */
const replaceByExpression_LONGEST = 500;
/**
 * Replaces what a regular expression matches, as `replace(text, "/…/", …)` does. Terraform's expressions are RE2's, which
 * never take long; so only those are evaluated that mean the same in JavaScript and cannot take long there either.
 */
function replaceByExpression(text, expression, replacement, range) {
    const open = (0,hcl_value/* unknown */.L5)(`the regular expression \`${expression}\` is not evaluated`, range);
    const anchored = expression.startsWith('^');
    const body = anchored ? expression.slice(1) : expression;
    if (text.length > replaceByExpression_LONGEST || !PLAIN.test(text) || DIFFERENT.test(body.replace(/\[\^/g, '[')) || SLOW.test(body))
        return open;
    // `$1` followed by a letter would be the name of a group in Go; `$&` and the like are JavaScript's alone.
    if (/\$(?!\d+(?!\w)|\{\d+\})/.test(replacement))
        return open;
    try {
        const pattern = new RegExp(expression, 'gu');
        return (0,convert/* boundedText */.LD)(text.replace(pattern, (...found) => replacement.replace(/\$(?:(\d+)|\{(\d+)\})/g, (_, a, b) => group(found, Number(a ?? b)))), range);
    }
    catch {
        return open;
    }
}
/** A group's text; what follows the groups in the arguments of a replacer is the offset, a number. */
function group(found, index) {
    const end = found.findIndex((part) => typeof part === 'number');
    const part = index < end ? found[index] : undefined;
    return typeof part === 'string' ? part : '';
}

;// CONCATENATED MODULE: ./lib/hcl/functions/strings.js




/** A function of strings alone; `a` and `b` are its first two arguments, empty where they are missing. */
const ofTexts = (apply) => (call) => {
    const texts = textsOf(call);
    return Array.isArray(texts) ? apply(texts[0] ?? '', texts[1] ?? '', call, texts) : texts;
};
/** Functions of strings. */
const STRINGS = [
    ['lower', ofTexts((text) => text.toLowerCase())],
    ['upper', ofTexts((text) => text.toUpperCase())],
    [
        'title',
        ofTexts((text) => text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before, c) => before + c.toUpperCase())),
    ],
    ['trimspace', ofTexts((text) => text.trim())],
    ['trim', ofTexts(trim)],
    ['trimprefix', ofTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
    [
        'trimsuffix',
        ofTexts((text, suffix) => (text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text)),
    ],
    ['startswith', ofTexts((text, prefix) => text.startsWith(prefix))],
    ['endswith', ofTexts((text, suffix) => text.endsWith(suffix))],
    ['split', ofTexts((separator, text) => text.split(separator))],
    ['replace', ofTexts(replace)],
    ['substr', substr],
];
function trim(text, cutset) {
    const cut = new Set(cutset);
    const characters = [...text];
    const start = characters.findIndex((c) => !cut.has(c));
    const end = characters.findLastIndex((c) => !cut.has(c));
    return start < 0 ? '' : characters.slice(start, end + 1).join('');
}
function replace(text, wanted, call, texts) {
    const replacement = texts[2] ?? '';
    if (wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/')) {
        return replaceByExpression(text, wanted.slice(1, -1), replacement, call.range);
    }
    // Every occurrence costs a replacement, and an empty one occurs everywhere.
    if (text.length * (replacement.length + 1) > 1e7)
        return (0,hcl_value/* unknown */.L5)('a text that is too long to be evaluated', call.range);
    return (0,convert/* boundedText */.LD)(text.split(wanted).join(replacement), call.range);
}
function substr(call) {
    const text = textsOf(call, call.args.slice(0, 1));
    const numbers = numbersOf(call, call.args.slice(1));
    if (!Array.isArray(text))
        return text;
    if (!Array.isArray(numbers))
        return numbers;
    const characters = Array.from(new Intl.Segmenter().segment(text[0] ?? ''), (s) => s.segment);
    const offset = numbers[0] ?? 0;
    const start = offset < 0 ? Math.max(0, characters.length + offset) : offset;
    const count = numbers[1] ?? -1;
    return characters.slice(start, count < 0 ? undefined : start + count).join('');
}

;// CONCATENATED MODULE: ./lib/hcl/functions/index.js








/** These look at their arguments one by one, and at the parts of collections, and so get unknown ones too. */
const LENIENT = new Map([...CHOICES, ...COLLECTIONS]);
/** These need everything that they are given. */
const STRICT = new Map([...STRINGS, ...NUMBERS, ...CONVERSIONS, ['formatlist', formatList]]);
/** These make a string, of which the known pieces are kept. */
const PIECEWISE = new Map([
    ['format', format],
    ['join', join],
]);
/** The result of a call of one of Terraform's functions (https://developer.hashicorp.com/terraform/language/functions). */
function callFunction(call) {
    const lenient = LENIENT.get(call.name);
    if (lenient)
        return lenient(call);
    const strict = STRICT.get(call.name);
    const pieces = PIECEWISE.get(call.name);
    if (pieces)
        return pieces(call);
    if (!strict)
        return (0,hcl_value/* unknown */.L5)(`function \`${call.name}\` is not evaluated`, call.range);
    for (const arg of call.args) {
        if ((0,hcl_value/* isUnknown */.t8)(arg) && arg.error)
            return arg;
    }
    for (const arg of call.args) {
        const open = (0,hcl_value/* unknownIn */.e3)(arg);
        if (open)
            return open.pieces ? (0,hcl_value/* unknown */.L5)(open.why, open.range) : open;
    }
    return strict(call);
}

;// CONCATENATED MODULE: ./lib/hcl/operators.js


/** `-a` and `!a`. */
function evaluateUnary(operator, operand, range) {
    if (operator === '!') {
        const bool = (0,convert/* toBool */.AF)(operand, range);
        return (0,hcl_value/* isUnknown */.t8)(bool) ? bool : !bool;
    }
    const number = (0,convert/* toNumber */.Ro)(operand, range);
    return (0,hcl_value/* isUnknown */.t8)(number) ? number : (0,convert/* exactNumber */.rf)(-number, range);
}
/** `a + b` and the like (HCL specification, "Operations"). What one side settles does not wait for the other. */
function evaluateBinary(operator, left, right, range) {
    switch (operator) {
        case '&&':
            return both((0,convert/* toBool */.AF)(left, range), (0,convert/* toBool */.AF)(right, range), false);
        case '||':
            return both((0,convert/* toBool */.AF)(left, range), (0,convert/* toBool */.AF)(right, range), true);
        case '==':
            return (0,hcl_value/* sameValue */.eE)(left, right);
        case '!=': {
            const same = (0,hcl_value/* sameValue */.eE)(left, right);
            return typeof same === 'boolean' ? !same : same;
        }
        default:
            return calculate(operator, (0,convert/* toNumber */.Ro)(left, range), (0,convert/* toNumber */.Ro)(right, range), range);
    }
}
/** Kleene's and (`decisive` false) and or (`decisive` true). */
function both(a, b, decisive) {
    if ((0,hcl_value/* isUnknown */.t8)(a) && a.error)
        return a;
    if ((0,hcl_value/* isUnknown */.t8)(b) && b.error)
        return a === decisive ? a : b;
    if (a === decisive || b === decisive)
        return decisive;
    return (0,hcl_value/* isUnknown */.t8)(a) ? a : b;
}
function calculate(operator, a, b, range) {
    if ((0,hcl_value/* isUnknown */.t8)(a))
        return a;
    if ((0,hcl_value/* isUnknown */.t8)(b))
        return b;
    switch (operator) {
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        case '+':
            return (0,convert/* exactNumber */.rf)(a + b, range);
        case '-':
            return (0,convert/* exactNumber */.rf)(a - b, range);
        case '*':
            return (0,convert/* exactNumber */.rf)(a * b, range);
        case '/':
            return b === 0 ? (0,hcl_value/* failure */.V2)('a division by zero', range) : (0,convert/* exactNumber */.rf)(a / b, range);
        case '%':
            return b === 0 ? (0,hcl_value/* failure */.V2)('a division by zero', range) : (0,convert/* exactNumber */.rf)(a % b, range);
    }
}

;// CONCATENATED MODULE: ./lib/hcl/renderTemplate.js





/** The string that a template makes. A template of nothing but one interpolation is that value, whatever its type. */
function renderTemplate(parts, range, ev) {
    const only = parts[0];
    if (parts.length === 1 && only?.kind === 'interpolation')
        return run(only.expression, ev);
    const rendering = newRendering();
    const refused = renderParts(parts, rendering, ev);
    if (refused)
        return refused;
    return closeRendering(rendering, range);
}
/** Renders parts; returns what Terraform would refuse, if there is such. */
function renderParts(parts, to, ev) {
    for (const part of parts) {
        const refused = renderPart(part, to, ev);
        if (refused)
            return refused;
        if (to.length > convert/* LONGEST */.zP)
            return (0,hcl_value/* unknown */.L5)('the text is too long to be evaluated', part.range);
    }
    return undefined;
}
function renderPart(part, to, ev) {
    switch (part.kind) {
        case 'text':
            return addPiece(to, part.value);
        case 'interpolation': {
            const value = run(part.expression, ev);
            if (value === null)
                return (0,hcl_value/* failure */.V2)('`null` cannot be part of a string', part.range);
            return addPiece(to, (0,convert/* toText */.fE)(value, part.range));
        }
        case 'if': {
            const condition = (0,convert/* toBool */.AF)(run(part.condition, ev), part.range);
            if ((0,hcl_value/* isUnknown */.t8)(condition))
                return addPiece(to, condition);
            return renderParts(condition ? part.whenTrue : part.whenFalse, to, ev);
        }
        case 'for': {
            const items = iterate(run(part.collection, ev), part.collection.range);
            if ((0,hcl_value/* isUnknown */.t8)(items))
                return addPiece(to, items);
            for (const [key, value] of items) {
                const refused = renderParts(part.body, to, withVariables(ev, part, key, value));
                if (refused)
                    return refused;
            }
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/hcl/traverse.js



/** The value of a reference: the scope's value for its first names, and the rest of its steps applied to that. */
function evaluateReference(e, ev) {
    const local = ev.locals.get(e.root);
    if (local !== undefined)
        return applySteps(local, e.steps, ev);
    const names = [e.root];
    for (const step of e.steps) {
        if (step.kind !== 'attribute')
            break;
        names.push(step.name);
    }
    const resolved = ev.scope.resolve(names, e);
    if (!resolved)
        return (0,hcl_value/* unknown */.L5)(`\`${names.join('.')}\` is not known`, e.range);
    return applySteps(resolved.value, e.steps.slice(resolved.used - 1), ev);
}
/** What steps lead to from a value. */
function applySteps(from, steps, ev) {
    let value = from;
    for (let i = 0; i < steps.length; i++) {
        if ((0,hcl_value/* isUnknown */.t8)(value))
            return value.pieces ? (0,hcl_value/* unknown */.L5)(value.why, value.range) : value;
        const step = steps[i];
        if (step.kind === 'splat') {
            const end = step.full ? steps.length : endOfAttributes(steps, i + 1);
            value = splat(value, steps.slice(i + 1, end), ev);
            i = end - 1;
        }
        else if (step.kind === 'attribute')
            value = member(value, step.name, step.range);
        else
            value = indexed(value, run(step.key, ev), step.range);
    }
    return value;
}
/** `.*` takes only attributes and legacy indexes along to each element (HCL specification, "Splat Operators"). */
function endOfAttributes(steps, from) {
    let end = from;
    for (let step = steps[end]; step; step = steps[++end]) {
        if (step.kind !== 'attribute' && !(step.kind === 'index' && step.legacy))
            break;
    }
    return end;
}
function splat(value, steps, ev) {
    const elements = (0,hcl_value/* isList */.Lv)(value) || (0,hcl_value/* isSet */.vM)(value) ? (0,hcl_value/* elementsOf */.ZE)(value) : value === null ? [] : [value];
    const results = (elements ?? []).map((element) => applySteps(element, steps, ev));
    return results.find((result) => (0,hcl_value/* isUnknown */.t8)(result) && result.error) ?? results;
}
function member(value, name, range) {
    if (!(0,hcl_value/* isMap */.jh)(value))
        return (0,hcl_value/* failure */.V2)(`there is no attribute \`${name}\` in what is no object`, range);
    return value.get(name) ?? (value.has(name) ? null : (0,hcl_value/* failure */.V2)(`there is no attribute \`${name}\``, range));
}
function indexed(value, key, range) {
    if ((0,hcl_value/* isUnknown */.t8)(key))
        return key;
    if ((0,hcl_value/* isMap */.jh)(value)) {
        const name = (0,convert/* toText */.fE)(key, range);
        return typeof name === 'string' ? member(value, name, range) : name;
    }
    if (!(0,hcl_value/* isList */.Lv)(value))
        return (0,hcl_value/* failure */.V2)('only lists and maps have an index', range);
    const index = (0,convert/* toNumber */.Ro)(key, range);
    if (typeof index !== 'number')
        return index;
    return (value[index] ??
        (index in value ? null : (0,hcl_value/* failure */.V2)(`there is no element ${index} in a list of ${value.length}`, range)));
}

;// CONCATENATED MODULE: ./lib/hcl/evaluate.js







const WORK = 200_000;
const DEPTH = 1000;
/**
 * What an expression is worth as far as the scope tells, by Terraform's rules
 * (https://developer.hashicorp.com/terraform/language/expressions). Never throws, and takes bounded time; what is not known,
 * and what would take too long, is an unknown value with its reason.
 */
function evaluate(expression, scope) {
    return run(expression, { scope, locals: new Map(), budget: { left: WORK }, depth: 0 });
}
/** Evaluates an expression as a part of an evaluation that is under way. */
function run(e, outer) {
    if (--outer.budget.left < 0 || outer.depth > DEPTH)
        return (0,hcl_value/* unknown */.L5)('the expression is too large to be evaluated', e.range);
    const ev = { ...outer, depth: outer.depth + 1 };
    switch (e.kind) {
        case 'literal':
            return typeof e.value === 'number' ? (0,convert/* exactNumber */.rf)(e.value, e.range) : e.value;
        case 'string':
            return e.value;
        case 'template':
            return renderTemplate(e.parts, e.range, ev);
        case 'tuple':
            return failureIn(e.items.map((item) => run(item, ev)));
        case 'object':
            return evaluateObject(e.items, ev);
        case 'reference':
            return evaluateReference(e, ev);
        case 'access':
            return applySteps(run(e.of, ev), e.steps, ev);
        case 'call':
            return evaluateCall(e, ev);
        case 'conditional':
            return evaluateConditional(e, ev);
        case 'unary':
            return evaluateUnary(e.operator, run(e.operand, ev), e.range);
        case 'binary':
            return evaluateBinary(e.operator, run(e.left, ev), run(e.right, ev), e.range);
        case 'for':
            return evaluateFor(e, ev);
        case 'invalid':
            return (0,hcl_value/* unknown */.L5)('the expression could not be read', e.range);
    }
}
/** A list; but what Terraform refuses in one part it refuses as a whole. */
const failureIn = (items) => items.find((item) => (0,hcl_value/* isUnknown */.t8)(item) && item.error) ?? items;
function evaluateObject(items, ev) {
    const map = new Map();
    for (const item of items) {
        const key = (0,convert/* toText */.fE)(run(item.key, ev), item.key.range);
        if ((0,hcl_value/* isUnknown */.t8)(key))
            return key;
        const value = run(item.value, ev);
        if ((0,hcl_value/* isUnknown */.t8)(value) && value.error)
            return value;
        map.set(key, value);
    }
    return map;
}
function evaluateCall(e, ev) {
    const args = e.args.map((arg) => run(arg, ev));
    if (e.expand) {
        const last = args.pop() ?? null;
        if ((0,hcl_value/* isUnknown */.t8)(last))
            return last;
        if (!(0,hcl_value/* isList */.Lv)(last) && !(0,hcl_value/* isSet */.vM)(last))
            return (0,hcl_value/* unknown */.L5)('only a list can be spread over arguments', e.range);
        args.push(...last);
    }
    return callFunction({ name: e.name, args, range: e.range });
}
function evaluateConditional(e, ev) {
    const condition = run(e.condition, ev);
    const whenTrue = run(e.whenTrue, ev);
    const whenFalse = run(e.whenFalse, ev);
    if (condition === true || condition === 'true')
        return asOther(whenTrue, whenFalse);
    if (condition === false || condition === 'false')
        return asOther(whenFalse, whenTrue);
    if (!(0,hcl_value/* isUnknown */.t8)(condition))
        return (0,hcl_value/* failure */.V2)('a bool is required as condition', e.condition.range);
    const settled = !condition.error && !(0,hcl_value/* unknownIn */.e3)(whenTrue) && (0,hcl_value/* sameValue */.eE)(whenTrue, whenFalse) === true;
    return settled ? whenTrue : condition;
}
/** Both arms of a conditional get one type: beside a string, a number or bool becomes a string. */
const asOther = (chosen, other) => typeof other === 'string' && (typeof chosen === 'number' || typeof chosen === 'boolean') ? String(chosen) : chosen;


/***/ }),

/***/ 818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ DEPTH),
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./lib/hcl/lex.js
var lex = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/hcl/sequence.js
var sequence = __webpack_require__(9654);
;// CONCATENATED MODULE: ./lib/hcl/collection.js



/** Reads what stands between brackets, where newlines are only space; the token is the opening bracket. */
function bracketed(c, close, name, read) {
    const { newlines } = c;
    c.newlines = false;
    (0,lex/* advance */.np)(c);
    const result = read();
    c.newlines = newlines;
    if (c.kind === close)
        (0,lex/* advance */.np)(c);
    else
        (0,lex/* fail */.fJ)(c, `expected ${name}, found ${(0,lex/* found */.F9)(c)}`);
    return result;
}
/** Reads `[ … ]`; the token is the opening bracket. */
function parseTuple(c) {
    const { start } = c;
    let result;
    const items = [];
    bracketed(c, 93, '`,` or `]`', () => {
        if ((0,lex/* isWord */.Jg)(c, 'for')) {
            result = parseFor(c, start, false);
            return;
        }
        while (c.kind !== 93 && !c.failed) {
            items.push(parseExpression(c));
            if (c.kind !== 44)
                return;
            (0,lex/* advance */.np)(c);
        }
    });
    const range = (0,lex/* rangeOf */.be)(c, start, c.last);
    return result ? { ...result, range } : { kind: 'tuple', items, range };
}
/** Reads `{ … }`; the token is the opening brace. */
function parseObject(c) {
    const { start, newlines } = c;
    c.newlines = false;
    (0,lex/* advance */.np)(c);
    if ((0,lex/* isWord */.Jg)(c, 'for')) {
        const result = parseFor(c, start, true);
        c.newlines = newlines;
        closeObject(c, '`}`');
        return { ...result, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
    }
    // Between the items of an object a newline counts, unlike between those of a tuple.
    c.newlines = true;
    const items = [];
    while (c.kind !== 125 && !c.failed) {
        items.push(parseItem(c));
        if (c.kind !== 44 && c.kind !== lex/* Token */.ou.newline)
            break;
        do
            (0,lex/* advance */.np)(c);
        while (c.kind === lex/* Token */.ou.newline);
    }
    c.newlines = newlines;
    closeObject(c, 'a new line, `,` or `}`');
    return { kind: 'object', items, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
}
function closeObject(c, expected) {
    if (c.kind === 125)
        (0,lex/* advance */.np)(c);
    else
        (0,lex/* fail */.fJ)(c, `expected ${expected}, found ${(0,lex/* found */.F9)(c)}`);
}
function parseItem(c) {
    const { start } = c;
    const naked = c.kind !== 40;
    const key = parseExpression(c);
    if (c.kind !== 61 && c.kind !== 58)
        (0,lex/* fail */.fJ)(c, `expected \`=\` after the key, found ${(0,lex/* found */.F9)(c)}`);
    (0,lex/* advance */.np)(c);
    const value = parseExpression(c);
    return { key: naked ? nakedKey(c, key) : key, value, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
}
/** A key that is one bare word is that word, not what the word would refer to. */
function nakedKey(c, key) {
    const word = key.kind === 'reference'
        ? key.steps.length === 0
            ? key.root
            : undefined
        : key.kind === 'literal' && typeof key.value !== 'number'
            ? String(key.value)
            : undefined;
    if (word === undefined || c.failed)
        return key;
    const { range } = key;
    return { kind: 'string', value: word, text: { kind: 'text', value: word, range }, heredoc: false, range };
}
/** Reads a for expression up to, not including, its closing bracket; the token is `for`. */
function parseFor(c, start, object) {
    (0,lex/* advance */.np)(c);
    const names = (0,sequence/* readForNames */.eI)(c);
    const collection = parseExpression(c);
    if (c.kind !== 58)
        (0,lex/* fail */.fJ)(c, `expected \`:\` after the collection of \`for\`, found ${(0,lex/* found */.F9)(c)}`);
    (0,lex/* advance */.np)(c);
    let key;
    let value = parseExpression(c);
    if (object) {
        if (c.kind !== lex/* Token */.ou.arrow)
            (0,lex/* fail */.fJ)(c, `expected \`=>\` after the key of \`for\`, found ${(0,lex/* found */.F9)(c)}`);
        (0,lex/* advance */.np)(c);
        key = value;
        value = parseExpression(c);
    }
    const group = object && c.kind === lex/* Token */.ou.ellipsis;
    if (group)
        (0,lex/* advance */.np)(c);
    let condition;
    if ((0,lex/* isWord */.Jg)(c, 'if')) {
        (0,lex/* advance */.np)(c);
        condition = parseExpression(c);
    }
    const range = (0,lex/* rangeOf */.be)(c, start, c.last);
    return {
        kind: 'for',
        ...names,
        collection,
        ...(key && { key }),
        value,
        group,
        ...(condition && { condition }),
        range,
    };
}

;// CONCATENATED MODULE: ./lib/hcl/steps.js


/** Reads the `.name`, `[key]`, `.*` and `[*]` that follow a term. Steps after parentheses are never joined with those inside. */
function parseSteps(c, term, start, parentheses) {
    if (c.kind !== 46 && c.kind !== 91)
        return term;
    const steps = [];
    while (!c.failed) {
        const step = c.kind === 46 ? parseDot(c) : c.kind === 91 ? parseBracket(c) : undefined;
        if (!step)
            break;
        steps.push(step);
    }
    const range = (0,lex/* rangeOf */.be)(c, start, c.last);
    return term.kind === 'reference' && !parentheses
        ? { ...term, steps, range }
        : { kind: 'access', of: term, steps, range };
}
function parseDot(c) {
    const { start } = c;
    (0,lex/* advance */.np)(c);
    const from = c.start;
    const to = c.end;
    const word = c.text.slice(from, to);
    if (c.kind === lex/* Token */.ou.identifier) {
        (0,lex/* advance */.np)(c);
        return { kind: 'attribute', name: word, range: (0,lex/* rangeOf */.be)(c, start, to) };
    }
    if (c.kind === 42) {
        (0,lex/* advance */.np)(c);
        return { kind: 'splat', full: false, range: (0,lex/* rangeOf */.be)(c, start, to) };
    }
    if (c.kind === lex/* Token */.ou.number && /^\d+$/.test(word)) {
        (0,lex/* advance */.np)(c);
        const key = { kind: 'literal', value: Number(word), range: (0,lex/* rangeOf */.be)(c, from, to) };
        return { kind: 'index', key, legacy: true, range: (0,lex/* rangeOf */.be)(c, start, to) };
    }
    (0,lex/* fail */.fJ)(c, `expected the name of an attribute after \`.\`, found ${(0,lex/* found */.F9)(c)}`);
    return undefined;
}
function parseBracket(c) {
    const { start, newlines } = c;
    c.newlines = false;
    (0,lex/* advance */.np)(c);
    const splat = c.kind === 42;
    const key = splat ? undefined : parseExpression(c);
    if (splat)
        (0,lex/* advance */.np)(c);
    c.newlines = newlines;
    if (c.kind !== 93) {
        (0,lex/* fail */.fJ)(c, `expected \`]\`, found ${(0,lex/* found */.F9)(c)}`);
        return undefined;
    }
    (0,lex/* advance */.np)(c);
    const range = (0,lex/* rangeOf */.be)(c, start, c.last);
    return key ? { kind: 'index', key, legacy: false, range } : { kind: 'splat', full: true, range };
}

// EXTERNAL MODULE: ./lib/hcl/template.js + 3 modules
var template = __webpack_require__(3042);
;// CONCATENATED MODULE: ./lib/hcl/expression.js




/** How deep expressions and blocks may nest; no configuration comes near it, and no stack is exhausted by it. */
const DEPTH = 200;
/** How many operators may follow one another without parentheses; the tree they make leans to one side as deep as that. */
const CHAIN = 500;
/** Reads an expression from the token at the cursor up to the first token that is no part of it. */
function parseExpression(c) {
    const { start } = c;
    if (c.depth >= DEPTH) {
        (0,lex/* fail */.fJ)(c, `more than ${DEPTH} levels of nesting`);
        return { kind: 'invalid', range: (0,lex/* rangeOf */.be)(c, start, start) };
    }
    c.depth++;
    const condition = parseBinary(c, 1);
    let result = condition;
    if (c.kind === 63) {
        (0,lex/* advance */.np)(c);
        const whenTrue = parseExpression(c);
        if (!(0,lex.at)(c, 58))
            (0,lex/* fail */.fJ)(c, `expected \`:\` and a second value of the conditional, found ${(0,lex/* found */.F9)(c)}`);
        (0,lex/* advance */.np)(c);
        const whenFalse = parseExpression(c);
        result = { kind: 'conditional', condition, whenTrue, whenFalse, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
    }
    c.depth--;
    return result;
}
const OPERATORS = {
    [lex/* Token */.ou.or]: ['||', 1],
    [lex/* Token */.ou.and]: ['&&', 2],
    [lex/* Token */.ou.equal]: ['==', 3],
    [lex/* Token */.ou.notEqual]: ['!=', 3],
    60: ['<', 4],
    [lex/* Token */.ou.lessEqual]: ['<=', 4],
    62: ['>', 4],
    [lex/* Token */.ou.greaterEqual]: ['>=', 4],
    43: ['+', 5],
    45: ['-', 5],
    42: ['*', 6],
    47: ['/', 6],
    37: ['%', 6],
};
/** Operators of at least the given level, which bind to the left (HCL specification, "Operations"). */
function parseBinary(c, level) {
    const { start } = c;
    let left = parseUnary(c);
    for (let n = 0;; n++) {
        const operator = OPERATORS[c.kind];
        if (!operator || operator[1] < level)
            return left;
        if (n === CHAIN)
            (0,lex/* fail */.fJ)(c, `more than ${CHAIN} operators without parentheses`);
        (0,lex/* advance */.np)(c);
        const right = parseBinary(c, operator[1] + 1);
        left = { kind: 'binary', operator: operator[0], left, right, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
    }
}
function parseUnary(c) {
    const { start, kind } = c;
    if (kind !== 45 && kind !== 33)
        return parseSteps(c, parseTerm(c), start, kind === 40);
    if (c.depth >= DEPTH)
        (0,lex/* fail */.fJ)(c, `more than ${DEPTH} levels of nesting`);
    c.depth++;
    (0,lex/* advance */.np)(c);
    const operand = c.failed ? invalid(c) : parseUnary(c);
    c.depth--;
    return { kind: 'unary', operator: kind === 45 ? '-' : '!', operand, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
}
function parseTerm(c) {
    const { start, end } = c;
    switch (c.kind) {
        case 34:
            return (0,template/* parseQuoted */.MH)(c);
        case lex/* Token */.ou.heredoc:
            return (0,template/* parseHeredoc */.KK)(c);
        case lex/* Token */.ou.number:
            (0,lex/* advance */.np)(c);
            return { kind: 'literal', value: Number(c.text.slice(start, end)), range: (0,lex/* rangeOf */.be)(c, start, end) };
        case lex/* Token */.ou.identifier:
            return parseNamed(c);
        case 40: {
            const inner = bracketed(c, 41, '`)`', () => parseExpression(c));
            return { ...inner, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
        }
        case 91:
            return parseTuple(c);
        case 123:
            return parseObject(c);
        default:
            (0,lex/* fail */.fJ)(c, `expected a value, found ${(0,lex/* found */.F9)(c)}`);
            return invalid(c);
    }
}
const invalid = (c) => ({ kind: 'invalid', range: (0,lex/* rangeOf */.be)(c, c.start, c.start) });
function parseNamed(c) {
    const { start, end } = c;
    const word = c.text.slice(start, end);
    (0,lex/* advance */.np)(c);
    if (c.kind === 40 || c.kind === lex/* Token */.ou.doubleColon)
        return parseCall(c, word, start);
    const range = (0,lex/* rangeOf */.be)(c, start, end);
    if (word === 'true' || word === 'false')
        return { kind: 'literal', value: word === 'true', range };
    if (word === 'null')
        return { kind: 'literal', value: null, range };
    return { kind: 'reference', root: word, steps: [], range };
}
function parseCall(c, first, start) {
    let name = first;
    while (c.kind === lex/* Token */.ou.doubleColon) {
        (0,lex/* advance */.np)(c);
        if (!(0,lex.at)(c, lex/* Token */.ou.identifier))
            (0,lex/* fail */.fJ)(c, `expected the name of a function after \`::\`, found ${(0,lex/* found */.F9)(c)}`);
        name += `::${c.text.slice(c.start, c.end)}`;
        (0,lex/* advance */.np)(c);
    }
    const nameRange = (0,lex/* rangeOf */.be)(c, start, c.last);
    if (c.kind !== 40)
        (0,lex/* fail */.fJ)(c, `expected \`(\` after the name of the function, found ${(0,lex/* found */.F9)(c)}`);
    const args = [];
    let expand = false;
    bracketed(c, 41, '`,` or `)`', () => {
        while (c.kind !== 41 && !c.failed) {
            args.push(parseExpression(c));
            if (c.kind === lex/* Token */.ou.ellipsis) {
                expand = true;
                (0,lex/* advance */.np)(c);
                return;
            }
            if (c.kind !== 44)
                return;
            (0,lex/* advance */.np)(c);
        }
    });
    return { kind: 'call', name, nameRange, args, expand, range: (0,lex/* rangeOf */.be)(c, start, c.last) };
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Vt: () => (/* binding */ newCursor),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   ou: () => (/* binding */ Token),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);

/** The kinds of token that are not one character; a token of one character has its character code as kind. */
const Token = {
    end: 0,
    newline: 10,
    identifier: 256,
    number: 257,
    heredoc: 258,
    equal: 259,
    notEqual: 260,
    lessEqual: 261,
    greaterEqual: 262,
    and: 263,
    or: 264,
    ellipsis: 265,
    arrow: 266,
    doubleColon: 267,
    /** `~}` */
    trimEnd: 268,
};
/** A cursor at the beginning of a text, a byte order mark skipped, before its first token. */
function newCursor(text, place) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const cursor = {
        text,
        kind: Token.newline,
        start,
        end: start,
        last: start,
        newlines: true,
        depth: 0,
        failed: false,
        failures: 0,
        problems: [],
        quiet: false,
        ...(place && { place }),
    };
    return cursor;
}
/** The range between two offsets of the cursor's text. */
const rangeOf = (c, start, end) => c.place ? { start: c.place(start), end: c.place(end) } : { start, end };
/** How many problems of one file are told. */
const MOST = 500;
/** Tells a problem and goes on. */
function report(c, message, offset) {
    if (!c.quiet && !c.failed && c.problems.length < MOST)
        c.problems.push({ message, offset: c.place ? c.place(offset) : offset });
}
/** Tells a problem that the reading of this item cannot get past. */
function fail(c, message, offset = c.start) {
    report(c, message, offset);
    if (!c.failed)
        c.failures++;
    c.failed = true;
    c.kind = Token.end;
}
/** How a message names the token at the cursor. */
function found(c) {
    if (c.kind === Token.newline)
        return 'the end of the line';
    if (c.start >= c.text.length)
        return 'the end of the text';
    return `\`${c.text.slice(c.start, Math.min(c.end, c.start + 40))}\``;
}
/** Whether the token is the given word. */
const isWord = (c, word) => c.kind === Token.identifier && c.end - c.start === word.length && c.text.startsWith(word, c.start);
/** Whether the token is of the given kind; for where a compiler still believes in the token before. */
const at = (c, kind) => c.kind === kind;
/** Moves to the next token. */
function advance(c) {
    if (c.failed)
        return;
    c.last = c.end;
    const { text } = c;
    let i = c.end;
    for (;;) {
        const code = text.charCodeAt(i);
        if (code === 32 || code === 9 || (code === 10 && !c.newlines) || (code === 13 && text.charCodeAt(i + 1) === 10))
            i++;
        else if (code === 35 || (code === 47 && text.charCodeAt(i + 1) === 47)) {
            const eol = text.indexOf('\n', i);
            i = eol < 0 ? text.length : eol;
        }
        else if (code === 47 && text.charCodeAt(i + 1) === 42) {
            const close = text.indexOf('*/', i + 2);
            if (close < 0)
                report(c, 'a comment that is not closed', i);
            i = close < 0 ? text.length : close + 2;
        }
        else {
            if (i >= text.length)
                take(c, Token.end, text.length, text.length);
            else
                readToken(c, code, i);
            return;
        }
    }
}
function take(c, kind, start, end) {
    c.kind = kind;
    c.start = start;
    c.end = end;
}
const pair = (text) => text.charCodeAt(0) * 128 + text.charCodeAt(1);
const PAIRS = new Map([
    [pair('=='), Token.equal],
    [pair('=>'), Token.arrow],
    [pair('!='), Token.notEqual],
    [pair('<='), Token.lessEqual],
    [pair('>='), Token.greaterEqual],
    [pair('&&'), Token.and],
    [pair('||'), Token.or],
    [pair('::'), Token.doubleColon],
    [pair('~}'), Token.trimEnd],
]);
const SINGLES = new Set([...'\n"%()*+,-./:<=>?![]{}'].map((s) => s.charCodeAt(0)));
function readToken(c, code, i) {
    const { text } = c;
    const identifier = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfIdentifier */ .kb)(text, i);
    if (identifier > i) {
        take(c, Token.identifier, i, identifier);
        return;
    }
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(code)) {
        take(c, Token.number, i, (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfNumber */ .uF)(text, i));
        return;
    }
    const next = text.charCodeAt(i + 1);
    const two = next < 128 ? PAIRS.get(code * 128 + next) : undefined;
    const heredoc = code === 60 && next === 60 ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .heredocBody */ .$G)(text, i) : -1;
    if (two !== undefined)
        take(c, two, i, i + 2);
    else if (heredoc >= 0)
        take(c, Token.heredoc, i, heredoc);
    else if (code === 46 && next === 46 && text.charCodeAt(i + 2) === 46)
        take(c, Token.ellipsis, i, i + 3);
    else {
        take(c, code, i, i + 1);
        if (!SINGLES.has(code))
            fail(c, `unexpected character ${(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, i)}`);
    }
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./lib/hcl/expression.js + 2 modules
var expression = __webpack_require__(818);
// EXTERNAL MODULE: ./lib/hcl/lex.js
var lex = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/hcl/characters.js
var characters = __webpack_require__(2283);
;// CONCATENATED MODULE: ./lib/hcl/resumption.js

/** The column of an offset, 0-based. */
const columnAt = (text, offset) => offset === 0 ? 0 : offset - text.lastIndexOf('\n', offset - 1) - 1;
/**
 * Where reading goes on after the item at `item` failed at `failure`: at the first line that is indented no more than the
 * item and begins another one, or that is indented less and closes a block. A failure at the item itself, or at the end of
 * the text, says nothing about how far the item was right, so the search begins right after the item's first line.
 */
function findResumption(text, item, failure) {
    const column = columnAt(text, item);
    const near = failure > item && failure < text.length;
    let line = near ? text.lastIndexOf('\n', failure - 1) + 1 : 0;
    if (line <= item)
        line = nextLine(text, item);
    for (; line < text.length; line = nextLine(text, line)) {
        let i = line;
        for (let code = text.charCodeAt(i); code === 32 || code === 9; code = text.charCodeAt(++i))
            ;
        const indent = i - line;
        if (indent <= column && (0,characters/* endOfIdentifier */.kb)(text, i) > i)
            return i;
        if (indent < column && text.charCodeAt(i) === 125)
            return i;
    }
    return text.length;
}
const nextLine = (text, from) => {
    const eol = text.indexOf('\n', from);
    return eol < 0 ? text.length : eol + 1;
};

// EXTERNAL MODULE: ./lib/hcl/template.js + 3 modules
var template = __webpack_require__(3042);
;// CONCATENATED MODULE: ./lib/hcl/parse.js




/** After so many places that could not be read a file is taken to be something else, and its rest is left alone. */
const GIVE_UP = 50;
/**
 * Reads HCL native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md) as Terraform and OpenTofu write it.
 * Never throws. What could not be read is told as a problem; the reading goes on at the next item, judged by indentation, so
 * that one mistake does not hide the rest of the file.
 */
function parseHcl(text) {
    const c = (0,lex/* newCursor */.Vt)(text);
    const { start } = c;
    (0,lex/* advance */.np)(c);
    const open = newBody(-1);
    parseItems(c, open);
    const range = (0,lex/* rangeOf */.be)(c, start, text.length);
    return { body: { attributes: open.attributes, blocks: open.blocks, range }, problems: c.problems };
}
const newBody = (column) => ({ attributes: [], blocks: [], names: new Set(), column });
/** Reads items up to the `}` of the body, or the end of the text. Returns whether the body ended where it should. */
function parseItems(c, body) {
    for (;;) {
        while (c.kind === lex/* Token */.ou.newline)
            (0,lex/* advance */.np)(c);
        if (c.failed)
            resume(c, body, c.start);
        else if (c.kind === lex/* Token */.ou.end)
            return body.column < 0;
        else if (c.kind === 125 && body.column >= 0)
            return !c.quiet || columnAt(c.text, c.start) >= body.column;
        else if (c.quiet && body.column >= 0 && columnAt(c.text, c.start) <= body.column)
            return false;
        else {
            const { start } = c;
            const whole = parseItem(c, body);
            if (c.failed)
                resume(c, body, start);
            else if (whole)
                c.quiet = false;
        }
    }
}
/** Takes up reading after a failure of the item that begins at `item`, and forgets what was read beyond that place. */
function resume(c, body, item) {
    const giveUp = c.failures >= GIVE_UP;
    const at = giveUp ? c.text.length : findResumption(c.text, item, c.start);
    c.failed = false;
    if (c.failures === GIVE_UP) {
        c.quiet = false;
        (0,lex/* report */.z8)(c, 'too much that is not HCL; the rest was not read', item);
        c.failures++;
    }
    c.quiet = true;
    c.newlines = true;
    c.end = at;
    (0,lex/* advance */.np)(c);
    for (const list of [body.attributes, body.blocks]) {
        while (list.length > 0 && (list.at(-1)?.range.start ?? 0) >= at)
            list.pop();
    }
    const last = body.blocks.pop();
    if (last)
        body.blocks.push(cutBlock(last, at));
}
/** A block without what begins at an offset or after it. */
function cutBlock(block, at) {
    if (block.range.end <= at)
        return block;
    const { attributes, blocks, range } = block.body;
    const body = {
        attributes: attributes.filter((attribute) => attribute.range.start < at),
        blocks: blocks.filter((inner) => inner.range.start < at).map((inner) => cutBlock(inner, at)),
        range: { start: range.start, end: Math.min(range.end, at) },
    };
    return { ...block, body, range: { start: block.range.start, end: at } };
}
/** Reads an item; returns whether it was there as a whole. */
function parseItem(c, body) {
    const { start, end } = c;
    if (c.kind !== lex/* Token */.ou.identifier) {
        (0,lex/* fail */.fJ)(c, `expected an argument or a block, found ${(0,lex/* found */.F9)(c)}`);
        return false;
    }
    const name = c.text.slice(start, end);
    (0,lex/* advance */.np)(c);
    if ((0,lex.at)(c, 61)) {
        (0,lex/* advance */.np)(c);
        const whole = (0,expression/* parseExpression */.Y)(c);
        const range = (0,lex/* rangeOf */.be)(c, start, c.last);
        endLine(c, 'the argument');
        // Half a value would be taken for the value; that it is there, and cannot be read, is worth keeping.
        const value = c.failed
            ? { kind: 'invalid', range: { start: whole.range.start, end: Math.max(whole.range.start, range.end) } }
            : whole;
        if (body.names.has(name))
            (0,lex/* report */.z8)(c, `\`${name}\` is set twice in the same block`, start);
        else
            body.attributes.push({ name, nameRange: (0,lex/* rangeOf */.be)(c, start, end), value, range });
        body.names.add(name);
        return true;
    }
    return parseBlock(c, body, name, start, end);
}
/** After an item comes a new line, or the end of a block on one line. */
function endLine(c, what) {
    if (c.kind === lex/* Token */.ou.newline)
        (0,lex/* advance */.np)(c);
    else if (c.kind !== lex/* Token */.ou.end && c.kind !== 125)
        (0,lex/* fail */.fJ)(c, `expected a new line after ${what}, found ${(0,lex/* found */.F9)(c)}`);
}
function parseBlock(c, parent, type, start, typeEnd) {
    const labels = [];
    while (c.kind === lex/* Token */.ou.identifier || c.kind === 34)
        labels.push(parseLabel(c));
    if (c.kind !== 123)
        (0,lex/* fail */.fJ)(c, `expected \`=\` or \`{\` after \`${type}\`, found ${(0,lex/* found */.F9)(c)}`);
    if (c.depth >= expression/* DEPTH */.e)
        (0,lex/* fail */.fJ)(c, `more than ${expression/* DEPTH */.e} levels of nesting`);
    if (c.failed)
        return false;
    const open = newBody(columnAt(c.text, start));
    const inner = c.end;
    c.depth++;
    (0,lex/* advance */.np)(c);
    const closed = parseItems(c, open);
    c.depth--;
    const end = c.start;
    if (closed)
        (0,lex/* advance */.np)(c);
    else if (!c.quiet)
        (0,lex/* fail */.fJ)(c, `the block \`${type}\` is not closed`, start);
    const range = (0,lex/* rangeOf */.be)(c, start, closed ? c.last : end);
    const body = { attributes: open.attributes, blocks: open.blocks, range: (0,lex/* rangeOf */.be)(c, inner, end) };
    parent.blocks.push({ type, typeRange: (0,lex/* rangeOf */.be)(c, start, typeEnd), labels, body, range });
    if (closed)
        endLine(c, 'the block');
    return closed;
}
function parseLabel(c) {
    const { start, end } = c;
    if (c.kind === lex/* Token */.ou.identifier) {
        (0,lex/* advance */.np)(c);
        return { value: c.text.slice(start, end), range: (0,lex/* rangeOf */.be)(c, start, end) };
    }
    const string = (0,template/* parseQuoted */.MH)(c);
    if (string.kind !== 'string')
        (0,lex/* fail */.fJ)(c, 'a label that is not a plain string', start);
    return { value: string.kind === 'string' ? string.value : '', range: string.range };
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   eI: () => (/* binding */ readForNames),
/* harmony export */   eo: () => (/* binding */ BRACE),
/* harmony export */   hr: () => (/* binding */ DOLLAR),
/* harmony export */   j: () => (/* binding */ addText),
/* harmony export */   sr: () => (/* binding */ readSequence),
/* harmony export */   wZ: () => (/* binding */ isSequence)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(818);
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4258);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);



/** `$` */
const DOLLAR = 36;
/** `%` */
const PERCENT = 37;
/** `{` */
const BRACE = 123;
/** Whether `${` or `%{` stands at an offset. */
const isSequence = (c, i) => {
    const code = c.text.charCodeAt(i);
    return (code === DOLLAR || code === PERCENT) && c.text.charCodeAt(i + 1) === BRACE;
};
/** Adds a text, without the space that a `~}` before it took. */
function addText(reading, text) {
    if (text.range.end === text.range.start)
        return;
    const strip = reading.stripNext ? text.value.length - text.value.trimStart().length : 0;
    reading.stripNext = false;
    reading.pieces.push((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .dropStart */ .od)(text, strip));
}
/** Reads `${ … }` or `%{ … }` at an offset; returns the offset after it. */
function readSequence(c, reading, start) {
    const strip = c.text[start + 2] === '~';
    const last = reading.pieces.at(-1);
    if (strip && last?.kind === 'text')
        reading.pieces[reading.pieces.length - 1] = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStart */ .Og)(last, last.value.trimEnd().length);
    reading.stripNext = false;
    c.newlines = false;
    c.end = start + (strip ? 3 : 2);
    (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
    const control = c.text.charCodeAt(start) === PERCENT;
    const piece = control ? readControl(c) : { kind: 'interpolation', expression: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(c) };
    if (c.kind !== 125 && c.kind !== _lex_js__WEBPACK_IMPORTED_MODULE_1__/* .Token */ .ou.trimEnd)
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(c, `expected \`}\` at the end of the interpolation, found ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(c)}`);
    if (c.failed)
        return c.end;
    reading.stripNext = c.kind === _lex_js__WEBPACK_IMPORTED_MODULE_1__/* .Token */ .ou.trimEnd;
    reading.pieces.push({ ...piece, range: (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(c, start, c.end) });
    return c.end;
}
function readControl(c) {
    const word = c.text.slice(c.start, c.end);
    if (word === 'if') {
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
        return { kind: 'control', word, subject: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(c) };
    }
    if (word === 'for') {
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
        const names = readForNames(c);
        return { kind: 'control', word, ...names, subject: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(c) };
    }
    if (word === 'else' || word === 'endif' || word === 'endfor')
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
    else
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(c, `expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\`, found ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(c)}`);
    return { kind: 'control', word };
}
/** Reads `value in` or `key, value in` after a `for`. */
function readForNames(c) {
    const first = readName(c);
    let names = { valueName: first };
    if (c.kind === 44) {
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
        names = { keyName: first, valueName: readName(c) };
    }
    if ((0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(c, 'in'))
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
    else
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(c, `expected \`in\`, found ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(c)}`);
    return names;
}
function readName(c) {
    if (c.kind !== _lex_js__WEBPACK_IMPORTED_MODULE_1__/* .Token */ .ou.identifier)
        (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(c, `expected the name of a variable after \`for\`, found ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(c)}`);
    const name = c.text.slice(c.start, c.end);
    (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(c);
    return name;
}


/***/ }),

/***/ 3042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ parseBareTemplate),
  KK: () => (/* binding */ parseHeredoc),
  MH: () => (/* binding */ parseQuoted)
});

// EXTERNAL MODULE: ./lib/hcl/text.js
var hcl_text = __webpack_require__(6940);
;// CONCATENATED MODULE: ./lib/hcl/heredoc.js

/**
 * Takes the common indentation off the lines of a `<<-` heredoc (HCL specification, "Template Expressions"). Like HashiCorp's
 * parser it looks at the pieces as they stand after `~` took its space: a line whose newline was stripped away hides the
 * beginning of the next one. Lines of nothing but space do not count and stay as they are.
 */
function flushHeredoc(pieces) {
    const flushed = [...pieces];
    const leading = [];
    let least = Number.POSITIVE_INFINITY;
    let newline = true;
    pieces.forEach((piece, i) => {
        const text = piece.kind === 'text' ? piece.value : undefined;
        if (newline) {
            const rest = text?.trimStart();
            const blank = text !== undefined && rest === '' && text.endsWith('\n');
            if (!blank) {
                least = Math.min(least, text === undefined ? 0 : text.length - (rest?.length ?? 0));
                if (text !== undefined)
                    leading.push(i);
            }
        }
        newline = text?.endsWith('\n') ?? false;
    });
    for (const i of leading) {
        const piece = flushed[i];
        if (piece?.kind === 'text')
            flushed[i] = (0,hcl_text/* dropStart */.od)(piece, least);
    }
    return flushed;
}

// EXTERNAL MODULE: ./lib/hcl/lex.js
var lex = __webpack_require__(4258);
;// CONCATENATED MODULE: ./lib/hcl/literal.js


/** A literal that begins at an offset. */
const openLiteral = (start) => ({ value: '', map: [], start, from: start });
/** Takes the plain run up to `end`. */
function takeRun(c, literal, end) {
    if (end <= literal.from)
        return;
    const at = literal.value.length;
    // Text out of a file of another kind may be escaped there too, so each of its characters is asked for its place.
    if (c.place)
        for (let i = literal.from; i < end; i++)
            (0,hcl_text/* addPair */.Ml)(literal.map, at + i - literal.from, c.place(i));
    else
        (0,hcl_text/* addPair */.Ml)(literal.map, at, literal.from);
    literal.value += c.text.slice(literal.from, end);
}
/** Takes an escape: what it stands for, and its place in the file. */
function takeEscape(c, literal, value, start, end) {
    takeRun(c, literal, start);
    if (value !== '')
        (0,hcl_text/* addPair */.Ml)(literal.map, literal.value.length, c.place ? c.place(start) : start);
    literal.value += value;
    literal.from = end;
}
/** The text up to `end`. */
function closeLiteral(c, literal, end) {
    takeRun(c, literal, end);
    return (0,hcl_text/* withMap */.RM)({ kind: 'text', value: literal.value, range: (0,lex/* rangeOf */.be)(c, literal.start, end) }, literal.map);
}
/** Takes the escape that a backslash at `i` begins (HCL specification, "Template Expressions"); returns the offset after it. */
function takeBackslash(c, literal, i) {
    const selector = c.text[i + 1] ?? '';
    const plain = ESCAPES[selector];
    let end = i + 2;
    let value = plain ?? selector;
    if (selector === 'u' || selector === 'U') {
        end = i + (selector === 'u' ? 6 : 10);
        const digits = c.text.slice(i + 2, end);
        const point = (selector === 'u' ? /^[0-9a-fA-F]{4}$/ : /^[0-9a-fA-F]{8}$/).test(digits)
            ? Number.parseInt(digits, 16)
            : -1;
        if (point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff))
            value = String.fromCodePoint(point);
        else {
            (0,lex/* report */.z8)(c, `\`\\${selector}\` is not followed by the hexadecimal number of a character`, i);
            end = i + 2;
        }
    }
    else if (plain === undefined) {
        (0,lex/* report */.z8)(c, 'an escape that HCL does not have', i);
        if (selector === '\n' || selector === '\r' || selector === '') {
            value = '';
            end = i + 1;
        }
    }
    takeEscape(c, literal, value, i, end);
    return end;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

// EXTERNAL MODULE: ./lib/hcl/sequence.js
var sequence = __webpack_require__(9654);
;// CONCATENATED MODULE: ./lib/hcl/templateParts.js

const DEPTH = 50;
/** Puts the pieces between `%{ if }` and `%{ endif }`, `%{ for }` and `%{ endfor }` inside those, and joins neighbouring texts. */
function nestParts(pieces, report) {
    const open = [];
    let parts = [];
    let texts = [];
    const flush = () => {
        if (texts.length > 0) {
            const text = (0,hcl_text/* joinTexts */.B5)(texts);
            if (text.value !== '')
                parts.push(text);
            texts = [];
        }
    };
    for (const piece of pieces) {
        if (piece.kind === 'text') {
            texts.push(piece);
            continue;
        }
        flush();
        if (piece.kind === 'interpolation')
            parts.push(piece);
        else if (piece.word === 'if' || piece.word === 'for') {
            if (open.length >= DEPTH)
                report(`more than ${DEPTH} levels of directives`, piece.range.start);
            else {
                open.push({ control: piece, outer: parts });
                parts = [];
            }
        }
        else {
            const top = open.at(-1);
            if (piece.word === 'else' && top?.control.word === 'if' && !top.whenTrue) {
                top.whenTrue = parts;
                parts = [];
            }
            else if (top && piece.word === `end${top.control.word}`) {
                open.pop();
                top.outer.push(templateParts_close(top, parts, piece.range.end));
                parts = top.outer;
            }
            else
                report(`\`${piece.word}\` without a directive that it belongs to`, piece.range.start);
        }
    }
    flush();
    for (let top = open.pop(); top; top = open.pop()) {
        report(`\`${top.control.word}\` without its \`end${top.control.word}\``, top.control.range.start);
        top.outer.push(templateParts_close(top, parts, top.control.range.end));
        parts = top.outer;
    }
    return parts;
}
function templateParts_close(open, parts, end) {
    const { word, subject, keyName, valueName, range } = open.control;
    const whole = { start: range.start, end };
    const expression = subject ?? { kind: 'invalid', range };
    if (word === 'if') {
        const [whenTrue, whenFalse] = open.whenTrue ? [open.whenTrue, parts] : [parts, []];
        return { kind: 'if', condition: expression, whenTrue, whenFalse, range: whole };
    }
    const names = { ...(keyName !== undefined && { keyName }), valueName: valueName ?? '' };
    return { kind: 'for', ...names, collection: expression, body: parts, range: whole };
}

;// CONCATENATED MODULE: ./lib/hcl/template.js





/** Reads a quoted string or template; the token is its opening quote. */
function parseQuoted(c) {
    const { start } = c;
    const reading = { pieces: [], stripNext: false };
    const { newlines } = c;
    let i = c.end;
    let literal = openLiteral(i);
    while (!c.failed) {
        const code = c.text.charCodeAt(i);
        if (code === 34)
            break;
        if (code === 10 || code === 13 || i >= c.text.length) {
            (0,lex/* fail */.fJ)(c, 'a string that is not closed on its line', start);
        }
        else if (code === 92)
            i = takeBackslash(c, literal, i);
        else if ((0,sequence/* isSequence */.wZ)(c, i)) {
            (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, i));
            i = (0,sequence/* readSequence */.sr)(c, reading, i);
            literal = openLiteral(i);
        }
        else
            i = step(c, literal, code, i);
    }
    if (c.failed)
        return { kind: 'invalid', range: (0,lex/* rangeOf */.be)(c, start, i) };
    (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, i));
    c.end = i + 1;
    c.newlines = newlines;
    (0,lex/* advance */.np)(c);
    return templateOf(c, reading.pieces, false, (0,lex/* rangeOf */.be)(c, start, i + 1));
}
/** Reads a heredoc; the token is its first line. The newline after the closing marker is not part of it. */
function parseHeredoc(c) {
    const { text, start, newlines } = c;
    const flush = text[start + 2] === '-';
    const marker = text.slice(start + (flush ? 3 : 2), c.end).trim();
    const reading = { pieces: [], stripNext: false };
    const unclosed = `a heredoc that is not closed by \`${marker}\` on a line of its own`;
    if (!text.includes(marker, c.end))
        (0,lex/* fail */.fJ)(c, unclosed, start);
    let i = c.end;
    let line = true;
    let literal = openLiteral(i);
    while (!c.failed) {
        if (line) {
            const close = endOfMarker(text, i, marker);
            if (close >= 0) {
                c.end = close;
                c.newlines = newlines;
                (0,lex/* advance */.np)(c);
                const pieces = flush ? flushHeredoc(reading.pieces) : reading.pieces;
                return templateOf(c, pieces, true, (0,lex/* rangeOf */.be)(c, start, close));
            }
            line = false;
        }
        const code = text.charCodeAt(i);
        if (i >= text.length)
            (0,lex/* fail */.fJ)(c, unclosed, start);
        else if (code === 10) {
            (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, ++i));
            literal = openLiteral(i);
            line = true;
        }
        else if ((0,sequence/* isSequence */.wZ)(c, i)) {
            if (i > literal.start)
                (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, i));
            i = (0,sequence/* readSequence */.sr)(c, reading, i);
            literal = openLiteral(i);
        }
        else
            i = step(c, literal, code, i);
    }
    return { kind: 'invalid', range: (0,lex/* rangeOf */.be)(c, start, i) };
}
/** Reads the whole text of a cursor as a template without quotes, as strings in Terraform's JSON syntax are. */
function parseBareTemplate(c, range) {
    const reading = { pieces: [], stripNext: false };
    let i = c.end;
    let literal = openLiteral(i);
    while (!c.failed && i < c.text.length) {
        if ((0,sequence/* isSequence */.wZ)(c, i)) {
            (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, i));
            i = (0,sequence/* readSequence */.sr)(c, reading, i);
            literal = openLiteral(i);
        }
        else
            i = step(c, literal, c.text.charCodeAt(i), i);
    }
    if (c.failed)
        return { kind: 'invalid', range };
    (0,sequence/* addText */.j)(reading, closeLiteral(c, literal, i));
    return templateOf(c, reading.pieces, false, range);
}
/** Takes one plain character, or the escape `$${` or `%%{`; returns the offset after it. */
function step(c, literal, code, i) {
    if ((code === sequence/* DOLLAR */.hr || code === sequence/* PERCENT */.IQ) &&
        c.text.charCodeAt(i + 1) === code &&
        c.text.charCodeAt(i + 2) === sequence/* BRACE */.eo) {
        takeEscape(c, literal, code === sequence/* DOLLAR */.hr ? '${' : '%{', i, i + 3);
        return i + 3;
    }
    return i + 1;
}
/** The end of a heredoc's closing marker when the line at `i` holds nothing else, or -1. */
function endOfMarker(text, i, marker) {
    let start = i;
    for (let code = text.charCodeAt(start); code === 32 || code === 9; code = text.charCodeAt(++start))
        ;
    if (!text.startsWith(marker, start))
        return -1;
    const end = start + marker.length;
    for (let j = end;; j++) {
        const code = text.charCodeAt(j);
        if (code === 10 || j >= text.length)
            return end;
        if (code !== 32 && code !== 9 && code !== 13)
            return -1;
    }
}
function templateOf(c, pieces, heredoc, range) {
    const parts = nestParts(pieces, (message, offset) => {
        if (!c.quiet && c.problems.length < lex/* MOST */._B)
            c.problems.push({ message, offset });
    });
    const only = parts[0];
    if (!only || (parts.length === 1 && only.kind === 'text')) {
        const at = heredoc ? range.end : range.start + 1;
        const text = only?.kind === 'text' ? only : { kind: 'text', value: '', range: { start: at, end: at } };
        return { kind: 'string', value: text.value, text, heredoc, range };
    }
    return { kind: 'template', parts, heredoc, range };
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   IK: () => (/* binding */ offsetInText),
/* harmony export */   Ml: () => (/* binding */ addPair),
/* harmony export */   Og: () => (/* binding */ keepStart),
/* harmony export */   RM: () => (/* binding */ withMap),
/* harmony export */   od: () => (/* binding */ dropStart)
/* harmony export */ });
/** The offset in the file of the character at `index` of a text; an index past the end is where the text ends. */
function offsetInText(text, index) {
    if (index >= text.value.length)
        return text.range.end;
    const { map } = text;
    if (!map)
        return text.range.start + index;
    let low = 0;
    let high = map.length / 2 - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((map[middle * 2] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return (map[low * 2 + 1] ?? text.range.start) + index - (map[low * 2] ?? 0);
}
/** A text without its first `count` characters. */
function dropStart(text, count) {
    if (count === 0)
        return text;
    const start = offsetInText(text, count);
    const rest = { kind: 'text', value: text.value.slice(count), range: { start, end: text.range.end } };
    return text.map ? withMap(rest, pairsFrom(text, count)) : rest;
}
/** A text up to `count` characters. */
function keepStart(text, count) {
    if (count === text.value.length)
        return text;
    const range = { start: text.range.start, end: offsetInText(text, count) };
    const kept = { kind: 'text', value: text.value.slice(0, count), range };
    return text.map ? withMap(kept, text.map.slice(0, 2 * countPairs(text.map, count))) : kept;
}
/** Several texts as one. At least one has to be given. */
function joinTexts(texts) {
    const first = texts[0];
    if (texts.length === 1)
        return first;
    const values = [];
    const map = [];
    let length = 0;
    for (const text of texts) {
        const pairs = text.map ?? [0, text.range.start];
        for (let i = 0; i < pairs.length; i += 2)
            addPair(map, length + (pairs[i] ?? 0), pairs[i + 1] ?? 0);
        values.push(text.value);
        length += text.value.length;
    }
    const range = { start: first.range.start, end: texts.at(-1).range.end };
    return withMap({ kind: 'text', value: values.join(''), range }, map);
}
/** Adds a pair to a map, unless the one before it says the same. */
function addPair(map, index, offset) {
    const n = map.length;
    if (n > 0) {
        if (map[n - 2] === index)
            map.length = n - 2;
        else if ((map[n - 1] ?? 0) + index - (map[n - 2] ?? 0) === offset)
            return;
    }
    map.push(index, offset);
}
/** A text with its map, which is left out when it says nothing. */
function withMap(text, map) {
    return map.length > 2 || (map.length === 2 && map[1] !== text.range.start) ? { ...text, map } : text;
}
const countPairs = (map, below) => {
    let count = 0;
    while (count * 2 < map.length && (map[count * 2] ?? 0) < below)
        count++;
    return count;
};
function pairsFrom(text, from) {
    const map = text.map ?? [];
    const pairs = [0, offsetInText(text, from)];
    for (let i = 0; i < map.length; i += 2) {
        const index = map[i] ?? 0;
        if (index > from)
            addPair(pairs, index - from, map[i + 1] ?? 0);
    }
    return pairs;
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Mf: () => (/* binding */ sortedKeys),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   e3: () => (/* binding */ unknownIn),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   tw: () => (/* binding */ valueOfPlain),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** An unknown value and the reason. */
const unknown = (why, range) => ({ unknown: true, why, range, error: false });
/** What Terraform would refuse, and why. */
const failure = (why, range) => ({ unknown: true, why, range, error: true });
/** Whether a value is unknown as a whole; a known collection may still hold unknown parts. */
const isUnknown = (value) => typeof value === 'object' && value !== null && 'unknown' in value;
/** Whether a value is a list or tuple. */
const isList = (value) => Array.isArray(value);
/** Whether a value is a map or object. */
const isMap = (value) => value instanceof Map;
/** Whether a value is a set. */
const isSet = (value) => value instanceof Set;
/** The first unknown part of a value, however deep, if there is one. */
function unknownIn(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (isUnknown(value))
        return value;
    const parts = isMap(value) ? value.values() : value;
    for (const part of parts) {
        const found = unknownIn(part);
        if (found)
            return found;
    }
    return undefined;
}
/** The elements of a list or set; of a map, its values in the order of their keys, as Terraform visits them. */
function elementsOf(value) {
    if (isList(value))
        return value;
    if (isSet(value))
        return [...value];
    if (isMap(value))
        return sortedKeys(value).map((key) => value.get(key) ?? null);
    return undefined;
}
/** The keys of a map in Terraform's order. */
const sortedKeys = (map) => [...map.keys()].sort(compareText);
/** Code point order, which is the byte order of UTF-8 that Terraform sorts by. */
function compareText(a, b) {
    if (a === b)
        return 0;
    let i = 0;
    while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i))
        i++;
    // Inside a surrogate pair the whole character counts.
    const from = i > 0 && (a.charCodeAt(i) & 0xfc00) === 0xdc00 && (b.charCodeAt(i) & 0xfc00) === 0xdc00 ? i - 1 : i;
    return (a.codePointAt(from) ?? -1) - (b.codePointAt(from) ?? -1);
}
/** Whether two values are the same, or what keeps it from being known. Values of different types are different. */
function sameValue(a, b) {
    if (isUnknown(a))
        return a;
    if (isUnknown(b))
        return b;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return a === b;
    if (isMap(a))
        return isMap(b) ? sameParts([...a.keys()], a.size === b.size, (k) => [a.get(k), b.get(k)]) : false;
    if (isMap(b) || isSet(a) !== isSet(b))
        return false;
    const x = elementsOf(a) ?? [];
    const y = elementsOf(b) ?? [];
    return sameParts([...x.keys()], x.length === y.length, (i) => [x[i], y[i]]);
}
function sameParts(keys, sameSize, pairOf) {
    if (!sameSize)
        return false;
    let open;
    for (const key of keys) {
        const [x, y] = pairOf(key);
        const same = x === undefined || y === undefined ? false : sameValue(x, y);
        if (same === false)
            return false;
        if (same !== true)
            open ??= same;
    }
    return open ?? true;
}
/** A value as plain JSON data, or `undefined` where part of it is unknown. Sets become arrays. */
function plainValue(value) {
    if (unknownIn(value))
        return undefined;
    if (isMap(value))
        return Object.fromEntries(sortedKeys(value).map((key) => [key, plainValue(value.get(key) ?? null)]));
    const elements = elementsOf(value);
    return elements ? elements.map(plainValue) : value;
}
/** JSON data as a value. Its numbers have to be such that a double holds them. */
function valueOfPlain(data) {
    if (Array.isArray(data))
        return data.map(valueOfPlain);
    if (typeof data === 'object' && data !== null)
        return new Map(Object.entries(data).map(([k, v]) => [k, valueOfPlain(v)]));
    return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
}


/***/ })

};
