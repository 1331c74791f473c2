; Where a string first holds another; -1 where it does not.
(define (find text part)
  (caar (or (regexp-match-positions (regexp-quote part) text) '((-1)))))
