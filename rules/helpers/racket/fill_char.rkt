; The character of a string that is to fill up others.
(define (fill-char fill)
  (if (= (string-length fill) 1)
      (string-ref fill 0)
      (raise (type-error "The fill character must be exactly one character long" (current-continuation-marks)))))
