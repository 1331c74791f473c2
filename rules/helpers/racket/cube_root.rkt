; The cube root of a float.
(define (cube-root x)
  (define size (expt (abs x) (/ 1.0 3.0)))
  (define near (round size))
  (copy-sign (if (= (* near near near) (abs x)) near size) x))
