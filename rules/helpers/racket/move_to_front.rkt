; Makes an entry the first inserted.
(define (move-to-front! d key)
  (define all (entries d))
  (define first (list key (dict-ref d key)))
  (for ([entry (in-list all)])
    (dict-remove! d (car entry)))
  (put-all! d (cons first (filter (λ (entry) (not (equal? (car entry) key))) all))))
