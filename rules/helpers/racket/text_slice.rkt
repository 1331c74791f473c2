; A part of a string; bounds may count from the end, #f is the end itself.
(define (text-slice text low high)
  (define size (string-length text))
  (define from (bound low size))
  (substring text from (max from (if high (bound high size) size))))
