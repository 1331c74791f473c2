; The elements of a list in the canonical encoding.
(define (encode-items items encode)
  (string-append "[" (string-join (map encode items) ",") "]"))
