; A power of floats as a function of mathematics: what zero has none of is outside its domain.
(define (real-power a b)
  (if (and (zero? a) (negative? b)) (raise-user-error "math domain error") (float-power a b)))
