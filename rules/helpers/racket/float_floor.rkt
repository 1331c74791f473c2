; The floor of a quotient of floats.
(define (float-floor a b)
  (define remainder (float-mod a b))
  (define whole (/ (- a remainder) b))
  (cond
    [(zero? whole) (if (negative? (* a b)) -0.0 0.0)]
    [(> (- whole (floor whole)) 0.5) (add1 (floor whole))]
    [else (floor whole)]))
