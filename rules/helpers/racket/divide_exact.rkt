; The quotient of two integers as a float.
(define (divide-exact a b) (if (and (zero? a) (negative? b)) -0.0 (exact->inexact (/ a b))))
