; The product of the integers up to n.
(define (factorial n)
  (when (negative? n)
    (raise-user-error "factorial() not defined for negative values"))
  (for/product ([i (in-range 1 (add1 n))]) i))
