; The natural logarithm of a positive number.
(define (logarithm x)
  (if (<= x 0) (fail-value "math domain error") (log x)))
