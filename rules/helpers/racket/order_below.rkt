; An exponent of ten that is not above that of a positive exact number.
(define (order-below x)
  (floor (* (sub1 (- (integer-length (numerator x)) (integer-length (denominator x)))) 30103/100000)))
