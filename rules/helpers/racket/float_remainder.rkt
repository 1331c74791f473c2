; The remainder of floats with the sign of the dividend.
(define (float-remainder a b)
  (cond
    [(zero? b) (quotient 1 0)]
    [(or (not (rational? a)) (not (= b b))) +nan.0]
    [(not (rational? b)) a]
    [else
     (define x (inexact->exact a))
     (define y (inexact->exact b))
     (define rest (exact->inexact (- x (* y (truncate (/ x y))))))
     (if (and (zero? rest) (negative? a)) -0.0 rest)]))
