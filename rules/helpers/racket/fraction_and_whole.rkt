; The parts of a float after and before the point.
(define (fraction-and-whole x)
  (list (- x (truncate x)) (truncate x)))
