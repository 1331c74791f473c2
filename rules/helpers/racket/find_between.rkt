; Where a string first holds another, between bounds; -1 where it does not.
(define (find-between text part low [high (string-length text)])
  (define from (bound low (string-length text)))
  (define to (bound high (string-length text)))
  (define found (and (<= low (string-length text)) (<= from to) (regexp-match-positions (regexp-quote part) text from to)))
  (if found (caar found) -1))
