; The remainder of floats with the sign of the divisor.
(define (float-mod a b)
  (define rest (float-remainder a b))
  (cond
    [(zero? rest) (if (negative? b) -0.0 0.0)]
    [(eq? (negative? rest) (negative? b)) rest]
    [else (+ rest b)]))
