; Where a string first holds another; -1 where it does not.
(define (find text part)
  (define found (regexp-match-positions (regexp-quote part) text))
  (if found (caar found) -1))
