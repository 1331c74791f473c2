; The lines of a string, with their ends or without.
(define (split-lines text keep?)
  (define ends #px"\r\n|[\n\r\v\f\u1c-\u1e\u85\u2028\u2029]")
  (let loop ([start 0] [lines '()])
    (define found (regexp-match-positions ends text start))
    (cond
      [found (loop (cdar found) (cons (substring text start (if keep? (cdar found) (caar found))) lines))]
      [(= start (string-length text)) (reverse lines)]
      [else (reverse (cons (substring text start) lines))])))
