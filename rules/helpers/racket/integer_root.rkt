; The integer part of a square root.
(define (integer-root n)
  (if (negative? n) (fail-value "isqrt() argument must be nonnegative") (integer-sqrt n)))
