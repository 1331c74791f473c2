; A float with the sign of another.
(define (copy-sign x sign)
  (if (or (negative? sign) (eqv? sign -0.0)) (* -1.0 (abs x)) (abs x)))
