; The distance between two points.
(define (distance a b)
  (sqrt (apply + (map (λ (x y) (* (- x y) (- x y))) a b))))
