// An integer in a base, with a prefix after the sign.
function prefixed(n, base, prefix) {
  return n < 0 ? `-${prefix}${(-n).toString(base)}` : prefix + n.toString(base);
}
