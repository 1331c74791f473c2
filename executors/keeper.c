// Starts the boxes of one slot, one after another: the quick way, on machines where we are root and a C compiler is.
//
// The launcher (launcher.py) forks a process per slot, puts it into the slot's control groups and namespaces, and turns it into this
// program. For each program that the sandbox (local.py) sends, this one makes a first process in new process, IPC, mount and control
// group namespaces. That process takes a prepared tree of mounts (mounting.py) as its root, mounts the program's own files into it, gives
// up every right, and only then starts the program; when the program ends it ends too, and the kernel all that is left. Neither the
// program nor its first process is ever used again.
//
// Arguments: our socket, the slot's user namespace, a version 2 control group or -1, the system call filter or -1 (descriptors all), and
// the user id of the slot's boxes. A request is a struct request, then strings that end with zero: the program's arguments, its
// environment, the paths that must be mounted over /tmp; with it come descriptors for its standard streams, the stage, and its files.
// The answer, when nothing of the box is left, is JSON: {"status": …, "cpu_s": …, "rss": …}, or {"error": …}.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// The same numbers on every architecture; C libraries may be older than the kernel.
enum { OPEN_TREE = 428, MOVE_MOUNT = 429, CLONE3 = 435, CLOSE_RANGE = 436 };
enum { TREE_CLONE = 1, RECURSIVE = 0x8000, FROM_DESCRIPTOR = 4 };
#define PIDFD 0x1000ULL
#define INTO_CGROUP 0x200000000ULL
enum { RUN = 1, KILL = 2 };
enum { STDIN, STDOUT, STDERR, STAGE, FILES, DESCRIPTORS };
enum { LONGEST = 1 << 18, MOST = 8192, USER = 1000 };

struct request {
    uint32_t op, cpu_s, arguments, variables, late;
};

// What the first process of a box tells us, in memory that we share with it and that the program never sees.
struct report {
    int ended, status, number;
    char what[64];
};

static int own_socket, users, group, proc;
static struct sock_fprog filter;
static struct report *report;
static _Alignas(struct request) char message[LONGEST];
static char *strings[MOST + 2];
static int given[DESCRIPTORS];
static pid_t box = -1;
static int box_descriptor = -1;

static void say(const char *text) {
    send(own_socket, text, strlen(text), MSG_NOSIGNAL);
}

// ---- in the first process of a box

static void fail(const char *what) {
    report->number = errno;
    snprintf(report->what, sizeof report->what, "%s", what);
    _exit(127);
}

static void must(int result, const char *what) {
    if (result < 0) fail(what);
}

static void bind_mount(const char *source, const char *target) {
    must(mount(source, target, NULL, MS_BIND, NULL), target);
}

// When memory runs out the box has to go, and not we, who share its control group.
static void be_eaten_first(void) {
    int fd = openat(proc, "self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    must(fd, "oom_score_adj");
    must(write(fd, "1000", 4), "oom_score_adj");
    close(fd);
}

static void take_streams(void) {
    for (int fd = 0; fd <= STDERR; fd++) must(dup2(given[fd], fd), "dup2");
}

// The stage as it was made, with a /proc of this box and three directories of its files. Toolchains that lie below /tmp come over it.
static void take_root(char **late, int count) {
    int trees[MOST];
    must(setns(given[STAGE], CLONE_NEWNS), "setns");
    must(unshare(CLONE_NEWNS | CLONE_NEWCGROUP), "unshare");
    must(mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY, NULL), "mount /proc");
    for (int k = 0; k < count; k++) must(trees[k] = syscall(OPEN_TREE, AT_FDCWD, late[k], TREE_CLONE | RECURSIVE | O_CLOEXEC), "a mount over /tmp");
    must(syscall(MOVE_MOUNT, given[FILES], "", AT_FDCWD, "/box", FROM_DESCRIPTOR), "move_mount");
    bind_mount("/box/tmp", "/tmp");
    bind_mount("/box/shm", "/dev/shm");
    bind_mount("/box/work", "/box");
    for (int k = 0; k < count; k++) must(syscall(MOVE_MOUNT, trees[k], "", AT_FDCWD, late[k], FROM_DESCRIPTOR), "a mount over /tmp");
    must(chdir("/box"), "chdir");
}

static void give_up_rights(uint32_t cpu_s) {
    struct rlimit cpu = {cpu_s, cpu_s + 1};
    must(setrlimit(RLIMIT_CPU, &cpu), "setrlimit");
    must(setns(users, CLONE_NEWUSER), "setns");
    for (int right = 0; prctl(PR_CAPBSET_DROP, right, 0, 0, 0) == 0; right++);
    must(setresgid(USER, USER, USER), "setresgid");
    must(setresuid(USER, USER, USER), "setresuid");
    // What is set before is forgotten with the user id.
    must(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "prctl");
    must(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "prctl");
    must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl");
    if (filter.len) must(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0), "seccomp");
}

static void run(char **arguments, char **variables) {
    // Python has these ignored, which lasts from program to program.
    signal(SIGPIPE, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    pid_t program = vfork();
    must(program, "vfork");
    if (program == 0) {
        environ = variables;
        execvp(arguments[0], arguments);
        dprintf(2, "%s: %s\n", arguments[0], strerror(errno));
        _exit(127);
    }
    for (int status; ;) {
        pid_t dead = waitpid(-1, &status, 0);
        if (dead < 0) fail("waitpid");
        if (dead == program) {
            report->status = status;
            report->ended = 1;
            _exit(0);
        }
    }
}

static void become_box(const struct request *request) {
    char **arguments = strings, **variables = arguments + request->arguments + 1, **late = variables + request->variables + 1;
    be_eaten_first();
    take_streams();
    take_root(late, request->late);
    must(setsid(), "setsid");
    give_up_rights(request->cpu_s);
    syscall(CLOSE_RANGE, 3, ~0U, 0);
    run(arguments, variables);
}

// ---- in our own process

// Arguments and environment end with NULL each, and stand one after the other. False when the message is none.
static int parse(const struct request *request, ssize_t length) {
    if ((uint64_t)request->arguments + request->variables + request->late > MOST || request->arguments == 0) return 0;
    char *place = message + sizeof *request, *end = message + length;
    uint32_t counts[] = {request->arguments, request->variables, request->late};
    char **string = strings;
    for (int kind = 0; kind < 3; kind++) {
        for (uint32_t k = 0; k < counts[kind]; k++) {
            char *zero = memchr(place, 0, end - place);
            if (zero == NULL) return 0;
            *string++ = place;
            place = zero + 1;
        }
        if (kind < 2) *string++ = NULL;
    }
    return place == end;
}

static void refuse(const char *what, int number) {
    char text[256];
    snprintf(text, sizeof text, "{\"error\": \"%s: %s\"}", what, strerror(number));
    say(text);
}

// Sockets in messages that a program sent to itself outlive it. A socket's end makes the kernel collect them: at once before Linux 6.10,
// since then in a worker of its own, which must have been there. The slot's network has no other sockets. False: five seconds did not do.
static int sockets_are_gone(void) {
    for (int turn = 0; turn < 5000; turn++) {
        close(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        char table[256];
        int fd = openat(proc, "self/net/unix", O_RDONLY | O_CLOEXEC);
        ssize_t length = fd < 0 ? 0 : read(fd, table, sizeof table);
        if (fd >= 0) close(fd);
        char *heading_end = length > 0 ? memchr(table, '\n', length) : NULL;
        if (heading_end == NULL || heading_end + 1 == table + length) return 1;
        usleep(1000);
    }
    return 0;
}

static void launch(const struct request *request) {
    if (!sockets_are_gone()) {
        refuse("sockets of an earlier program", EBUSY);
        return;
    }
    memset(report, 0, sizeof *report);
    uint64_t how[11] = {CLONE_NEWPID | CLONE_NEWIPC | PIDFD, (uintptr_t)&box_descriptor};
    how[4] = SIGCHLD;
    if (group >= 0) how[0] |= INTO_CGROUP, how[10] = group;
    box = syscall(CLONE3, how, sizeof how);
    if (box == 0) become_box(request);
    if (box < 0) {
        box_descriptor = -1;
        refuse("clone3", errno);
    }
}

static void tell_end(void) {
    int status;
    struct rusage used;
    wait4(box, &status, 0, &used);
    close(box_descriptor);
    box = box_descriptor = -1;
    if (report->what[0]) {
        refuse(report->what, report->number);
        return;
    }
    // A first process that could not tell the program's end was killed, and the program with it.
    if (!report->ended) report->status = SIGKILL;
    double cpu_s = used.ru_utime.tv_sec + used.ru_stime.tv_sec + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    char text[160];
    snprintf(text, sizeof text, "{\"status\": %d, \"cpu_s\": %.6f, \"rss\": %ld}", report->status, cpu_s, used.ru_maxrss * 1024L);
    say(text);
}

// One message; false when our owner is gone.
static int serve(void) {
    struct iovec part = {message, sizeof message};
    char control[CMSG_SPACE(sizeof given)];
    struct msghdr header = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = CMSG_LEN(sizeof given)};
    ssize_t length = recvmsg(own_socket, &header, MSG_CMSG_CLOEXEC);
    if (length <= 0) return 0;
    const struct request *request = (const struct request *)message;
    struct cmsghdr *found = CMSG_FIRSTHDR(&header);
    int count = found ? (found->cmsg_len - CMSG_LEN(0)) / sizeof(int) : 0;
    if (found) memcpy(given, CMSG_DATA(found), count * sizeof(int));
    if (length >= (ssize_t)sizeof(uint32_t) && request->op == KILL) {
        if (box > 0) kill(box, SIGKILL);
    } else if (box < 0 && count == DESCRIPTORS && length > (ssize_t)sizeof *request && parse(request, length)) {
        launch(request);
    } else {
        refuse("the request", EINVAL);
    }
    for (int k = 0; k < count; k++) close(given[k]);
    return 1;
}

static void read_filter(int fd) {
    static struct sock_filter program[BPF_MAXINSNS];
    ssize_t size = fd < 0 ? 0 : pread(fd, program, sizeof program, 0);
    if (fd >= 0 && size <= 0) exit(1);
    filter.filter = program;
    filter.len = size / sizeof *program;
}

int main(int argc, char **argv) {
    if (argc != 6) return 2;
    own_socket = atoi(argv[1]), users = atoi(argv[2]), group = atoi(argv[3]);
    read_filter(atoi(argv[4]));
    proc = open("/proc", O_PATH | O_DIRECTORY);
    // No child keeps any of them: what is in a box gets three, and nothing else.
    for (int fd = 3; fd < 64; fd++) fcntl(fd, F_SETFD, FD_CLOEXEC);
    report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (proc < 0 || report == MAP_FAILED || setgroups(0, NULL) || prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)) return 1;
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    char text[80];
    snprintf(text, sizeof text, "{\"ready\": %d, \"owner\": %s, \"quick\": true}", getpid(), argv[5]);
    say(text);
    for (;;) {
        struct pollfd polled[] = {{own_socket, POLLIN, 0}, {box_descriptor, POLLIN, 0}};
        if (poll(polled, 2, -1) < 0) continue;
        if (polled[1].revents) tell_end();
        if (polled[0].revents && !serve()) return 0;
    }
}
