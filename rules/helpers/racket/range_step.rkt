; A step of a range, which must not be zero.
(define (range-step n)
  (if (zero? n) (raise-user-error "range() arg 3 must not be zero") n))
