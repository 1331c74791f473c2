; Are two floats close to each other, by a relative and an absolute tolerance?
(define (close? a b relative absolute)
  (<= (abs (- a b)) (max (* relative (max (abs a) (abs b))) absolute)))
