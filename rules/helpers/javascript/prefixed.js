// An integer in a base, with a prefix after the sign.
const prefixed = (n, base, prefix) => (n < 0 ? `-${prefix}${(-n).toString(base)}` : prefix + n.toString(base));
