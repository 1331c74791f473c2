; The code point of a string of length 1.
(define (ordinal text)
  (if (= (string-length text) 1)
      (char->integer (string-ref text 0))
      (raise (type-error "ord() expected a character" (current-continuation-marks)))))
