; The exponent of ten of a positive exact number.
(define (decimal-exponent x)
  (define guess (- (order-below x) 1))
  (let loop ([e guess])
    (if (>= x (expt 10 (add1 e))) (loop (add1 e)) e)))
