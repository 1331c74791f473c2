; The code point of a string of length 1.
(define (ordinal text)
  (if (= (string-length text) 1)
      (char->integer (string-ref text 0))
      (raise (type-error (format "ord() expected a character, but string of length ~a found" (string-length text)) (current-continuation-marks)))))
