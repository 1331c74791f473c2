; The quotient of floats without its fraction.
(define (float-trunc a b)
  (truncate (divide a b)))
