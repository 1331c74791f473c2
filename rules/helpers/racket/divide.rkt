; The quotient of two floats; a divisor of zero is an error.
(define (divide a b) (if (zero? b) (quotient 1 0) (/ a b)))
