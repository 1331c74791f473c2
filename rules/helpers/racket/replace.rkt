; A string with the first n occurrences of a part replaced (all for a negative n).
(define (replace text old new n)
  (define found (regexp-match-positions* (regexp-quote old) text))
  (define taken (if (< -1 n (length found)) (take found n) found))
  (define-values (done end)
    (for/fold ([out ""] [start 0]) ([at (in-list taken)])
      (values (string-append out (substring text start (car at)) new) (cdr at))))
  (string-append done (substring text end)))
