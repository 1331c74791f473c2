; The integer part of a square root.
(define (integer-root n)
  (if (negative? n) (raise-user-error "isqrt() argument must be nonnegative") (integer-sqrt n)))
