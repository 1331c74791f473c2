; A power of integers.
(define (power base exponent)
  (if (negative? exponent) (raise-user-error "negative exponent") (expt base exponent)))
