; Where a string first holds another, between bounds; -1 where it does not.
(define (find-between text part low [high #f])
  (define size (string-length text))
  (define to (if high (bound high size) size))
  (define found (and (<= low size) (<= (bound low size) to) (regexp-match-positions (regexp-quote part) text (bound low size) to)))
  (if found (caar found) -1))
