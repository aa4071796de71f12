package broadsheet.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one through at a time, in the order they came; those for whom a reader is waiting go before
/// the others.
final class TurnQueue {

  private final ReentrantLock lock = new ReentrantLock();
  // guarded by the lock
  private final Deque<Semaphore> urgent = new ArrayDeque<>();
  private final Deque<Semaphore> patient = new ArrayDeque<>();
  private boolean taken;

  void acquire(boolean ahead) throws InterruptedException {
    Semaphore mine = new Semaphore(0);
    lock.lock();
    try {
      if (!taken) {
        taken = true;
        return;
      }
      (ahead ? urgent : patient).add(mine);
    } finally {
      lock.unlock();
    }
    try {
      mine.acquire();
    } catch (InterruptedException e) {
      giveUp(mine);
      throw e;
    }
  }

  void release() {
    lock.lock();
    try {
      Semaphore next = urgent.isEmpty() ? patient.poll() : urgent.poll();
      if (next == null) {
        taken = false;
      } else {
        next.release();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Leaves the queue, or passes on a turn that was given in the same moment.
  private void giveUp(Semaphore mine) {
    lock.lock();
    try {
      if (!urgent.remove(mine) && !patient.remove(mine)) {
        release();
      }
    } finally {
      lock.unlock();
    }
  }
}
