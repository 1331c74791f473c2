; An integer in the canonical encoding.
(define (encode-int n)
  (if (< (abs n) 9007199254740992) (number->string n) (format "{\"$int\":\"~a\"}" n)))
