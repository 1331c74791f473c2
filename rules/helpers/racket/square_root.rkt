; The square root of a number that is not negative.
(define (square-root x)
  (if (negative? x) (fail-value "math domain error") (sqrt x)))
