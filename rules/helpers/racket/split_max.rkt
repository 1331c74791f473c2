; The parts of a string between separators, at most n of which count (all for a negative n).
(define (split-max text separator n)
  (when (string=? separator "") (raise-user-error "empty separator"))
  (let loop ([start 0] [n n])
    (define found (and (not (zero? n)) (regexp-match-positions (regexp-quote separator) text start)))
    (if found
        (cons (substring text start (caar found)) (loop (cdar found) (sub1 n)))
        (list (substring text start)))))
