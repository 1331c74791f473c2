import java.util.*;

public class Bank {
    static class BankException extends RuntimeException {
        private final String code;

        BankException(String code, String message) {
            super(message);
            this.code = code;
        }

        String getCode() {
            return code;
        }
    }

    static class InsufficientFunds extends BankException {
        InsufficientFunds(String owner, long missing) {
            super("FUNDS", owner + " lacks " + missing);
        }
    }

    static class Account {
        private static int created = 0;
        private final int id;
        private final String owner;
        private long balance;
        private final List<Long> history = new ArrayList<>();

        Account(String owner, long balance) {
            this.id = ++created;
            this.owner = owner;
            this.balance = balance;
        }

        void change(long amount) {
            if (balance + amount < 0) {
                throw new InsufficientFunds(owner, -(balance + amount));
            }
            balance += amount;
            history.add(amount);
        }
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private int failures;

    Account find(String owner) {
        Account account = accounts.get(owner);
        if (account == null) {
            throw new BankException("UNKNOWN", "no account of " + owner);
        }
        return account;
    }

    void open(String owner, long balance) {
        if (accounts.containsKey(owner)) {
            throw new BankException("EXISTS", owner + " has an account");
        }
        accounts.put(owner, new Account(owner, balance));
    }

    void transfer(String from, String to, long amount) {
        Account source = find(from);
        Account target = find(to);
        source.change(-amount);
        target.change(amount);
    }

    boolean attempt(String[] words) {
        try {
            switch (words[0]) {
                case "open":
                    open(words[1], Long.parseLong(words[2]));
                    break;
                case "move":
                    transfer(words[1], words[2], Long.parseLong(words[3]));
                    break;
                case "interest":
                    for (Account account : accounts.values()) {
                        account.change(account.balance * 5 / 100);
                    }
                    break;
                default:
                    throw new BankException("COMMAND", "what is " + words[0] + "?");
            }
            return true;
        } catch (InsufficientFunds e) {
            System.out.println("! " + e.getMessage());
        } catch (BankException e) {
            System.out.println(e.getCode() + ": " + e.getMessage());
        } catch (NumberFormatException e) {
            System.out.println("not a number");
        } finally {
            if (words.length > 4) {
                System.out.println("too many words");
            }
        }
        failures++;
        return false;
    }

    public static void main(String[] args) {
        Bank bank = new Bank();
        Scanner in = new Scanner(System.in);
        int done = 0;
        while (in.hasNextLine()) {
            String[] words = in.nextLine().split(" ");
            if (bank.attempt(words)) {
                done++;
            }
        }
        for (Map.Entry<String, Account> entry : bank.accounts.entrySet()) {
            Account account = entry.getValue();
            System.out.println(account.id + " " + entry.getKey() + " " + account.balance + " " + account.history);
        }
        System.out.println(done + " done, " + bank.failures + " failed");
        long richest = 0;
        String name = "nobody";
        for (Account account : bank.accounts.values()) {
            if (account.balance > richest) {
                richest = account.balance;
                name = account.owner;
            }
        }
        System.out.printf("%s has %,d%n", name, richest);
    }
}
