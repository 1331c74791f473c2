; The natural logarithm of a positive number.
(define (logarithm x)
  (if (<= x 0) (raise-user-error "math domain error") (log x)))
