; The product of k factors from n downwards.
(define (falling-factorial n k)
  (when (or (negative? n) (negative? k))
    (raise-user-error "n must be a non-negative integer"))
  (for/product ([i (in-range k)]) (- n i)))
