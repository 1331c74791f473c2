; A function's value at a float, which must not leave the floats.
(define (bounded f x)
  (define result (f x))
  (if (and (infinite? result) (rational? x))
      (raise (overflow-error "math range error" (current-continuation-marks)))
      result))
